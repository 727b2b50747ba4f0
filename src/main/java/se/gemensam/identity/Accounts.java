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
}
