package se.gemensam.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/** Who acts in this request, view or socket message. */
public interface CurrentAccount {

    Optional<UUID> find();

    /**
     * The account that acts.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    UUID id();

    boolean isAdministrator();

    /**
     * Lets only the administrator pass, who runs the installation and is no member of any room.
     *
     * @throws AccessDeniedException for everybody else
     */
    default void requireAdministrator() {
        if (!isAdministrator()) {
            throw new AccessDeniedException("for the administrator");
        }
    }
}
