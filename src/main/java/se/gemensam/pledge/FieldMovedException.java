package se.gemensam.pledge;

import se.gemensam.base.RefusedException;

/** Somebody else has written something else into the field since it was read. Nothing is stored, and both words are known. */
public class FieldMovedException extends RefusedException {

    private final PledgeField field;
    private final String now;

    FieldMovedException(PledgeField field, String now) {
        super("pledge.field.moved", now);
        this.field = field;
        this.now = now;
    }

    public PledgeField field() {
        return field;
    }

    /** What stands there. */
    public String now() {
        return now;
    }
}
