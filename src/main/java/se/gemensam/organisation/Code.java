package se.gemensam.organisation;

import java.util.regex.Pattern;
import se.gemensam.base.RefusedException;

/** The unchanging short name of an entry in an editable list. */
final class Code {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private Code() {}

    static String of(String code) {
        if (!SHAPE.matcher(code).matches()) {
            throw new RefusedException("organisation.code.invalid");
        }
        return code;
    }
}
