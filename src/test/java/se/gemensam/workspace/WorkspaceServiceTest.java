package se.gemensam.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.OrganisationFixtures;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.shell.FrameRoom;
import se.gemensam.shell.FrameRooms;
import se.gemensam.shell.Mark;

@DatabaseTest
class WorkspaceServiceTest {

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private GroupService groups;

    @Autowired
    private FrameRooms frame;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private OrganisationFixtures organisations;

    private WorkspaceFixtures.Room room;

    @BeforeEach
    void aRoom() {
        room = rooms.open();
    }

    private static Slug unique() {
        return new Slug("rum-" + UUID.randomUUID());
    }

    @Test
    void aRoomJoinsSeveralOrganisationsOfEachSide() {
        rooms.join(room, organisations.partyDistrict("Ett distrikt till"));
        rooms.join(room, organisations.club("En klubb"));
        var row = accounts.as(room.anna(), () -> workspaces.get(room.id()));
        assertThat(row.organisations())
                .extracting(OrganisationRow::name)
                .containsExactly("Ett distrikt till", "Partidistriktet", "En klubb", "LO-distriktet", "TCO-rådet");
        assertThat(row.myOrganisation().name()).isEqualTo("Partidistriktet");
    }

    @Test
    void aPersonsRoomsAreTheOwnOnesOnly() {
        rooms.open();
        assertThat(accounts.as(room.anna(), workspaces::mine))
                .extracting(WorkspaceRow::id)
                .containsExactly(room.id());
        assertThat(accounts.as(accounts.administrator(), workspaces::mine)).isEmpty();
        assertThatThrownBy(() -> workspaces.mine()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theFrameShowsThemWithTheMarksOfTheirSides() {
        assertThat(accounts.as(room.anna(), frame::mine))
                .singleElement()
                .extracting(FrameRoom::marks)
                .isEqualTo(List.of(Mark.PARTY, Mark.UNION, Mark.COOPERATING));
        assertThat(frame.mine()).isEmpty();
    }

    @Test
    void anOldAddressKeepsLeadingToItsRoom() {
        var before = accounts.as(room.anna(), () -> workspaces.get(room.id())).slug();
        var after = unique();
        accounts.as(room.lena(), () -> workspaces.rename(room.id(), "Ett nytt namn", after));
        var found = accounts.as(room.anna(), () -> workspaces.bySlug(before));
        assertThat(found.id()).isEqualTo(room.id());
        assertThat(found.slug()).isEqualTo(after.value());
        assertThat(found.name()).isEqualTo("Ett nytt namn");
    }

    @Test
    void anAddressIsTakenForEver() {
        var other = rooms.open();
        var old = new Slug(
                accounts.as(room.anna(), () -> workspaces.get(room.id())).slug());
        accounts.as(room.anna(), () -> workspaces.rename(room.id(), "Nytt", unique()));
        assertThatThrownBy(() -> accounts.as(other.anna(), () -> workspaces.rename(other.id(), "Mitt", old)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> accounts.as(accounts.administrator(), () -> workspaces.create("Mitt", old)))
                .isInstanceOf(RefusedException.class);
        accounts.as(room.anna(), () -> workspaces.rename(room.id(), "Tillbaka", old));
    }

    @Test
    void anothersRoomIsAsMissingAsNone() {
        var stranger = rooms.open().anna();
        var slug = accounts.as(room.anna(), () -> workspaces.get(room.id())).slug();
        for (Runnable act : List.<Runnable>of(
                () -> workspaces.get(room.id()),
                () -> workspaces.get(UUID.randomUUID()),
                () -> workspaces.bySlug(slug),
                () -> workspaces.bySlug("finns-inte"),
                () -> workspaces.rename(room.id(), "Mitt", unique()),
                () -> groups.list(room.id()),
                () -> groups.createJoint(room.id(), "Min grupp"))) {
            assertThatThrownBy(() -> accounts.as(stranger, act)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void onlyTheAdministratorMakesRoomsAndLetsOrganisationsIn() {
        assertThatThrownBy(() -> accounts.as(room.anna(), () -> workspaces.create("Mitt", unique())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.as(room.anna(), () -> workspaces.join(room.id(), room.union())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSidesGroupIsUnknownToTheOther() {
        var group = accounts.as(room.lena(), () -> groups.createForOwnSide(room.id(), "Styrelsen"));
        var kim = rooms.inUnion(room, Role.READER);
        var petra = rooms.inParty(room, Role.READER);
        accounts.as(room.lena(), () -> groups.add(group, kim.id()));
        assertThat(rooms.member(room, kim.accountId()).groups()).containsExactly(group);
        assertThat(accounts.as(room.lena(), () -> groups.list(room.id()))).hasSize(1);
        assertThat(accounts.as(room.anna(), () -> groups.list(room.id()))).isEmpty();
        assertThatThrownBy(() -> accounts.as(room.anna(), () -> groups.add(group, petra.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> accounts.as(room.lena(), () -> groups.add(group, petra.id())))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aJointGroupHoldsPeopleOfThisRoomOnly() {
        var group = accounts.as(room.anna(), () -> groups.createJoint(room.id(), "Skrivgruppen"));
        var kim = rooms.inUnion(room, Role.WRITER);
        var stranger = rooms.inUnion(rooms.open(), Role.WRITER);
        accounts.as(room.anna(), () -> groups.add(group, kim.id()));
        accounts.as(room.lena(), () -> {
            assertThat(groups.list(room.id()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.members()).containsExactly(kim.id()));
            groups.remove(group, kim.id());
        });
        assertThat(rooms.member(room, kim.accountId()).groups()).isEmpty();
        assertThatThrownBy(() -> accounts.as(room.anna(), () -> groups.add(group, stranger.id())))
                .isInstanceOf(NotFoundException.class);
    }
}
