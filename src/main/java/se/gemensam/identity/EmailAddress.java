package se.gemensam.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import se.gemensam.base.RefusedException;

/** An e-mail address as a login name: trimmed and in lower case, so that one person has one account. */
public record EmailAddress(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,189}");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new RefusedException("account.email.invalid");
        }
    }

    /** The top-level domain that RFC 2606 keeps for examples: no real person has an address there. */
    boolean isExample() {
        return value.endsWith(".example");
    }
}
