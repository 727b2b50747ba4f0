package se.gemensam.livetext;

import java.util.List;
import java.util.UUID;

/** The next batches of one document, to be stored together or not at all. */
record DocumentCommit(UUID documentId, List<Batch> batches) {

    DocumentCommit {
        batches = List.copyOf(batches);
    }
}
