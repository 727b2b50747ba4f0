package se.gemensam.organisation;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.gemensam.identity.CurrentAccount;

/** Rights about organisations: the administrator keeps them all, stewards keep what is inside their own. */
@Component
class OrganisationAccess {

    private final CurrentAccount current;
    private final ObjectProvider<Stewards> stewards;

    OrganisationAccess(CurrentAccount current, ObjectProvider<Stewards> stewards) {
        this.current = current;
        this.stewards = stewards;
    }

    void requireAdministrator() {
        current.requireAdministrator();
    }

    void requireSignedIn() {
        current.id();
    }

    void requireKeeper(UUID organisationId) {
        if (!isKeeper(organisationId)) {
            throw new AccessDeniedException("no steward of " + organisationId);
        }
    }

    boolean isKeeper(UUID organisationId) {
        var account = current.id();
        return current.isAdministrator() || stewards.stream().anyMatch(some -> some.keeps(account, organisationId));
    }
}
