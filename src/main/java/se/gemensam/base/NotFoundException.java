package se.gemensam.base;

/** Nothing by that id, or nothing that this person may know of: both look the same from outside (404). */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}
