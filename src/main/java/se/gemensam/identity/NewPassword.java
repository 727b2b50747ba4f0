package se.gemensam.identity;

import se.gemensam.base.RefusedException;

/** A password that somebody chooses. Only its length counts; the limit above keeps hashing cheap. */
record NewPassword(String value) {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    NewPassword {
        int length = value.codePointCount(0, value.length());
        if (length < SHORTEST) {
            throw new RefusedException("account.password.short", SHORTEST);
        }
        if (length > LONGEST) {
            throw new RefusedException("account.password.long", LONGEST);
        }
    }

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
