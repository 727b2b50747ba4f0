package se.gemensam.organisation;

import java.util.UUID;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/** Who holds an office. */
public sealed interface Holder {

    /** Somebody with an account. */
    record Known(UUID accountId) implements Holder {}

    /** Somebody without an account. */
    record Named(String name) implements Holder {

        public Named {
            name = OneLine.of(name);
            if (name.isEmpty() || name.length() > 120) {
                throw new RefusedException("office.person.invalid");
            }
        }
    }

    /** Nobody at present. */
    record Vacant() implements Holder {}
}
