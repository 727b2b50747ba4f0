package se.gemensam.organisation;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.identity.AccountFixtures;

/** Organisations for tests. */
@TestComponent
public class OrganisationFixtures {

    private final OrganisationService organisations;
    private final AccountFixtures accounts;

    OrganisationFixtures(OrganisationService organisations, AccountFixtures accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    public UUID partyDistrict(String name) {
        return create("PARTY_DISTRICT", name);
    }

    public UUID loDistrict(String name) {
        return create("LO_DISTRICT", name);
    }

    public UUID club(String name) {
        return create("UNION_CLUB", name);
    }

    public UUID tcoCouncil(String name) {
        return create("TCO_COUNCIL", name);
    }

    public UUID create(String kind, String name) {
        return accounts.as(accounts.administrator(), () -> organisations.create(OrganisationDraft.of(kind, name)));
    }
}
