package se.gemensam.pledge;

import se.gemensam.base.RefusedException;

/** Somebody else has written something else there since it was read. Nothing is stored, and both words are known. */
public class CheckInMovedException extends RefusedException {

    private final CheckInField field;
    private final String now;

    CheckInMovedException(CheckInField field, String now) {
        super("checkIn.field.moved", now);
        this.field = field;
        this.now = now;
    }

    public CheckInField field() {
        return field;
    }

    /** What stands there. */
    public String now() {
        return now;
    }
}
