package se.gemensam.workspace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.OrganisationFixtures;
import se.gemensam.organisation.Period;

/** Joint rooms for tests: a party district and an LO-distrikt with a convener each, and a TCO council beside them. */
@TestComponent
public class WorkspaceFixtures {

    private static final Period LONG = Period.from(LocalDate.of(2020, 1, 1));

    private final WorkspaceService workspaces;
    private final MemberService members;
    private final Members roster;
    private final OrganisationFixtures organisations;
    private final AccountFixtures accounts;

    WorkspaceFixtures(
            WorkspaceService workspaces,
            MemberService members,
            Members roster,
            OrganisationFixtures organisations,
            AccountFixtures accounts) {
        this.workspaces = workspaces;
        this.members = members;
        this.roster = roster;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** Organisations, and the accounts of the two conveners, Anna of the party and Lena of the unions. */
    public record Room(UUID id, UUID party, UUID union, UUID tco, UUID anna, UUID lena) {}

    public Room open() {
        var administrator = accounts.administrator();
        var party = organisations.partyDistrict("Partidistriktet");
        var union = organisations.loDistrict("LO-distriktet");
        var tco = organisations.tcoCouncil("TCO-rådet");
        var anna = accounts.person("Anna");
        var lena = accounts.person("Lena");
        var id = accounts.as(administrator, () -> {
            var room = workspaces.create("Rummet", new Slug("rum-" + UUID.randomUUID()));
            workspaces.join(room, party);
            workspaces.join(room, union);
            workspaces.join(room, tco);
            members.admitFirstConvener(room, new NewMember(anna, party, Role.CONVENER, LONG));
            members.admitFirstConvener(room, new NewMember(lena, union, Role.CONVENER, LONG));
            return room;
        });
        return new Room(id, party, union, tco, anna, lena);
    }

    public Member inParty(Room room, Role role) {
        return admit(room.anna(), room, room.party(), role);
    }

    public Member inUnion(Room room, Role role) {
        return admit(room.lena(), room, room.union(), role);
    }

    public Member inTco(Room room, Role role) {
        return admit(room.anna(), room, room.tco(), role);
    }

    public Member member(Room room, UUID accountId) {
        return roster.find(room.id(), accountId).orElseThrow();
    }

    /** Empty for whoever is not in the room. */
    public Optional<Member> find(Room room, UUID accountId) {
        return roster.find(room.id(), accountId);
    }

    public void join(Room room, UUID organisationId) {
        accounts.as(accounts.administrator(), () -> workspaces.join(room.id(), organisationId));
    }

    public Member admit(UUID convener, Room room, UUID organisationId, Role role) {
        var account = accounts.person();
        accounts.as(convener, () -> members.admit(room.id(), new NewMember(account, organisationId, role, LONG)));
        return member(room, account);
    }
}
