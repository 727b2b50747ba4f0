package se.gemensam.file;

/** What should have been a picture cannot be read, or is of too many points. */
public class UnreadablePictureException extends RuntimeException {

    UnreadablePictureException(String message) {
        super(message);
    }

    UnreadablePictureException(Exception cause) {
        super(cause);
    }
}
