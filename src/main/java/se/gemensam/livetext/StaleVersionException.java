package se.gemensam.livetext;

import java.util.UUID;

/** Somebody wrote in the document meanwhile, so that it no longer has the version that a change was made for. */
public class StaleVersionException extends RuntimeException {

    StaleVersionException(UUID documentId, long version) {
        super("document %s is past version %d".formatted(documentId, version));
    }
}
