package se.gemensam.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the security context, which requests, views (also during push) and {@link ActingAs} fill. */
@Component
class SecurityCurrentAccount implements CurrentAccount {

    @Override
    public Optional<UUID> find() {
        return signedIn().map(SignedIn::accountId);
    }

    @Override
    public UUID id() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    @Override
    public boolean isAdministrator() {
        return signedIn().filter(SignedIn::administrator).isPresent();
    }

    private static Optional<SignedIn> signedIn() {
        return SignedIn.of(SecurityContextHolder.getContext().getAuthentication());
    }
}
