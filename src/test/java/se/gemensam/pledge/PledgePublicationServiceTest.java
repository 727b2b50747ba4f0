package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class PledgePublicationServiceTest {

    @Autowired
    private PledgePublicationService publications;

    @Autowired
    private PublicPledges pledges;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private String slug;

    @BeforeEach
    void aRoom() {
        room = rooms.open();
        slug = "loften-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private PledgeEditionDraft draft(String address) {
        return new PledgeEditionDraft(new Slug(address), "Vad vi lovar", "Partiet och facket", "post@test.invalid");
    }

    private void publish() {
        people.as(room.anna(), () -> publications.propose(room.id(), draft(slug)));
        people.as(room.lena(), () -> publications.agree(room.id()));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void onlyTheOtherSidesYesLaysItOut() {
        people.as(room.anna(), () -> publications.propose(room.id(), draft(slug)));
        assertThatThrownBy(() -> pledges.read(slug)).isInstanceOf(NotFoundException.class);
        assertRefused("pledgePublic.proposed.own", () -> people.as(room.anna(), () -> publications.agree(room.id())));
        assertRefused(
                "pledgePublic.proposed.already",
                () -> people.as(room.lena(), () -> publications.propose(room.id(), draft(slug + "-2"))));
        assertThat(people.as(room.lena(), () -> publications.state(room.id())).mayAgree())
                .isTrue();
        people.as(room.lena(), () -> publications.agree(room.id()));
        assertThat(pledges.read(slug).edition().title()).isEqualTo("Vad vi lovar");
        assertRefused("pledgePublic.proposed.none", () -> people.as(room.lena(), () -> publications.agree(room.id())));
    }

    @Test
    void eitherSideTakesItAwayAlone() {
        publish();
        people.as(room.lena(), () -> publications.takeAway(room.id()));
        assertThatThrownBy(() -> pledges.read(slug)).isInstanceOf(NotFoundException.class);
        assertRefused(
                "pledgePublic.notPublished", () -> people.as(room.anna(), () -> publications.takeAway(room.id())));
        publish();
        assertThat(pledges.read(slug)).isNotNull();
    }

    @Test
    void aNoEndsTheProposal() {
        people.as(room.anna(), () -> publications.propose(room.id(), draft(slug)));
        people.as(room.lena(), () -> publications.dismiss(room.id()));
        assertRefused("pledgePublic.proposed.none", () -> people.as(room.lena(), () -> publications.agree(room.id())));
    }

    @Test
    void anAddressBelongsToOneRoom() {
        publish();
        people.as(room.lena(), () -> publications.takeAway(room.id()));
        var other = rooms.open();
        assertRefused("slug.taken", () -> people.as(other.anna(), () -> publications.propose(other.id(), draft(slug))));
    }

    @Test
    void onlyAdoptedPledgesThatNobodyKeepsBackArePublic() {
        var pledge = fixtures.adopted(room, "Alla som anställs erbjuds heltid.");
        fixtures.draft(room, "Ett utkast");
        publish();
        assertThat(pledges.read(slug).pledges()).hasSize(1);
        people.as(room.anna(), () -> publications.keepBack(pledge));
        people.as(room.anna(), () -> publications.keepBack(pledge));
        people.as(room.lena(), () -> publications.keepBack(pledge));
        assertThat(people.as(room.lena(), () -> publications.keptBack(pledge)))
                .containsExactlyInAnyOrder(Side.PARTY, Side.UNION);
        assertThat(pledges.read(slug).pledges()).isEmpty();
        people.as(room.anna(), () -> publications.release(pledge));
        assertThat(pledges.read(slug).pledges()).isEmpty();
        people.as(room.lena(), () -> publications.release(pledge));
        var shown = pledges.read(slug).pledges().getFirst();
        assertThat(shown.row().marks()).isEmpty();
        assertThat(shown.row().promise()).isEqualTo("Alla som anställs erbjuds heltid.");
    }

    @Test
    void onlyConvenersOfTheTwoSidesSpeakForThem() {
        var pledge = fixtures.draft(room, "Heltid");
        var writer = rooms.inUnion(room, Role.WRITER).accountId();
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        var stranger = rooms.open().anna();
        assertRefused("access.refused", () -> people.as(writer, () -> publications.propose(room.id(), draft(slug))));
        assertRefused("access.refused", () -> people.as(writer, () -> publications.takeAway(room.id())));
        assertRefused("access.refused", () -> people.as(writer, () -> publications.keepBack(pledge)));
        assertRefused("access.refused", () -> people.as(tove, () -> publications.state(room.id())));
        assertThatThrownBy(() -> people.as(tove, () -> publications.keepBack(pledge)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(tove, () -> publications.keptBack(pledge)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(stranger, () -> publications.propose(room.id(), draft(slug))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatDoesNotSayEverythingIsRefused() {
        assertRefused(
                "pledgePublic.title.invalid",
                () -> new PledgeEditionDraft(new Slug(slug), " ", "Partiet", "post@test.invalid"));
        assertRefused(
                "pledgePublic.contact.invalid", () -> new PledgeEditionDraft(new Slug(slug), "Löften", "Partiet", ""));
    }
}
