package se.gemensam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.EmailAddress;

/**
 * How an organisation is reached. It is read by everybody in its rooms, so it names a function ("expeditionen"), no
 * private person.
 *
 * @param function who answers there, at most 120 characters
 * @param email an address, at most 254 characters
 * @param phone digits, spaces, +, - and brackets, at most 40 characters
 */
@Embeddable
public record Contact(
        @Column(name = "contact_function") @Nullable String function,
        @Column(name = "contact") @Nullable String email,
        @Column(name = "contact_phone") @Nullable String phone) {

    public static final Contact NONE = new Contact(null, null, null);

    private static final int LONGEST_FUNCTION = 120;
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()/-]{3,38}");

    public Contact {
        function = said(function);
        email = said(email);
        phone = said(phone);
        if (function != null && function.length() > LONGEST_FUNCTION) {
            throw new RefusedException("organisation.contact.function.long", LONGEST_FUNCTION);
        }
        if (email != null) {
            email = new EmailAddress(email).value();
        }
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw new RefusedException("organisation.contact.phone.invalid");
        }
    }

    public boolean isEmpty() {
        return function == null && email == null && phone == null;
    }

    private static @Nullable String said(@Nullable String text) {
        var line = text == null ? "" : OneLine.of(text);
        return line.isEmpty() ? null : line;
    }
}
