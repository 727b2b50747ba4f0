package se.gemensam.identity;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Names behind accounts, for the rooms above. Whoever shows a name must first know that the viewer may see it: in a
 * joint room that is the rule of {@code workspace.Members}.
 */
public interface Accounts {

    Map<UUID, String> names(Collection<UUID> accountIds);

    /** The language that a person reads. */
    Locale language(UUID accountId);

    Optional<UUID> withEmail(String email);

    /** The address that letters to a person go to; empty when there is no such account any longer. */
    Optional<String> email(UUID accountId);

    /**
     * Makes an account for somebody who was invited and has shown that the address is theirs.
     *
     * @throws se.gemensam.base.RefusedException when the address has one, or name or password will not do
     */
    UUID open(String email, String name, String password);
}
