package se.gemensam.livetext;

/** Steps or a document that are not in schema; nothing has changed. */
class InvalidTextException extends RuntimeException {

    InvalidTextException(String reason) {
        super(reason);
    }
}
