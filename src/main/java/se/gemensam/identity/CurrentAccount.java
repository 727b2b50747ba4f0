package se.gemensam.identity;

import java.util.Optional;
import java.util.UUID;

/** Who acts in this request, view or socket message. */
public interface CurrentAccount {

    Optional<UUID> find();

    /**
     * The account that acts.
     *
     * @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
     */
    UUID id();
}
