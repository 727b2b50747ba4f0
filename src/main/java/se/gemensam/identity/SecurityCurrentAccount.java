package se.gemensam.identity;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who acts stands in the security context, for requests as for views during push. */
@Component
class SecurityCurrentAccount implements CurrentAccount {

    private final SecurityContextHolderStrategy contexts;

    SecurityCurrentAccount(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

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

    Optional<SignedIn> signedIn() {
        return SignedIn.of(contexts.getContext().getAuthentication());
    }

    /** The browser that acts; empty for programs. */
    Optional<UUID> device() {
        return signedIn().map(SignedIn::deviceId);
    }

    /** Whether the request has proved itself in any way, also one that we don't know. */
    boolean isSet() {
        return contexts.getContext().getAuthentication() != null;
    }

    SecurityContext become(Optional<SignedIn> person) {
        var context = contexts.createEmptyContext();
        person.map(SignedIn::authentication).ifPresent(context::setAuthentication);
        contexts.setContext(context);
        return context;
    }

    <T> T as(SignedIn person, Supplier<T> work) {
        var before = contexts.getContext();
        become(Optional.of(person));
        try {
            return work.get();
        } finally {
            contexts.setContext(before);
        }
    }
}
