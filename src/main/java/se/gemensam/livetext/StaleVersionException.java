package se.gemensam.livetext;

import java.util.UUID;

/** What was wanted was made from a version that is no longer the latest; read again and try again. */
public class StaleVersionException extends RuntimeException {

    StaleVersionException(UUID documentId, long version) {
        super("document " + documentId + " has moved on from version " + version);
    }
}
