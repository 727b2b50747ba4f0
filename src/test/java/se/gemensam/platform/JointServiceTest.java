package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.Access;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.DoubleRole;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class JointServiceTest {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);

    @Autowired
    private JointService joint;

    @Autowired
    private AdoptionFixtures adoption;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outline;

    @Autowired
    private SectionService sections;

    @Autowired
    private SectionReshaping reshaping;

    @Autowired
    private SectionPolicy policy;

    @Autowired
    private VersionService versions;

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private MemberService members;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID homes;
    private UUID school;

    @BeforeEach
    void aPlatformOfTwoSections() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            homes = add("Bostäder");
            school = add("Skola");
        });
    }

    private UUID add(String title) {
        return sections.add(platform, LAST, Doc.of(title, Paragraph.of("Vi ska.")));
    }

    private Phase phase() {
        return asAnna(() -> platforms.get(platform).phase());
    }

    private <T> T asAnna(Supplier<T> work) {
        return people.as(room.anna(), work);
    }

    private void anna(Runnable work) {
        people.as(room.anna(), work);
    }

    private void lena(Runnable work) {
        people.as(room.lena(), work);
    }

    private UUID open() {
        var rows = asAnna(() -> proposals.open(platform));
        assertThat(rows).hasSize(1);
        return rows.getFirst().id();
    }

    private void goTo(Phase... phases) {
        for (var to : phases) {
            anna(() -> joint.proposePhase(platform, to, ""));
            var asked = open();
            lena(() -> joint.agree(asked));
        }
    }

    private void freeze() {
        goTo(Phase.CONSULTATION, Phase.REVISION, Phase.DECISION);
    }

    private void decide() {
        adoption.arrange(room, platform);
        adoption.decideForBoth(room, platform);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private Access mayWrite(UUID section) {
        return policy.access(section, rooms.member(room, room.lena()));
    }

    @Test
    void thePhaseChangesWhenTheOtherSideSaysYes() {
        anna(() -> joint.proposePhase(platform, Phase.CONSULTATION, "  Styrelserna   har sagt ja "));
        assertThat(phase()).isEqualTo(Phase.DRAFT);
        assertThat(people.as(room.lena(), () -> proposals.waiting(room.id())))
                .extracting(JointRow::kind, JointRow::target, JointRow::word, JointRow::who, JointRow::title)
                .containsExactly(tuple(
                        JointKind.PHASE,
                        Phase.CONSULTATION,
                        "Styrelserna har sagt ja",
                        "Företrädare för Partidistriktet",
                        "Handslag"));
        assertThat(asAnna(() -> proposals.waiting(room.id()))).isEmpty();

        var asked = open();
        lena(() -> joint.agree(asked));
        assertThat(phase()).isEqualTo(Phase.CONSULTATION);
        assertThat(asAnna(() -> proposals.open(platform))).isEmpty();
        assertThat(asAnna(() -> versions.list(platform)))
                .extracting(VersionRow::number, VersionRow::reason)
                .containsExactly(tuple(1, VersionReason.BEFORE_PHASE));
        assertRefused("joint.overtaken", () -> lena(() -> joint.agree(asked)));
    }

    @Test
    void oneSideAloneChangesNothing() {
        anna(() -> joint.proposePhase(platform, Phase.CONSULTATION, ""));
        var asked = open();
        assertRefused("access.refused", () -> anna(() -> joint.agree(asked)));
        assertRefused("access.refused", () -> anna(() -> joint.decline(asked)));
        assertRefused("access.refused", () -> lena(() -> joint.withdraw(asked)));
        var sameSide = rooms.inParty(room, Role.CONVENER).accountId();
        assertRefused("access.refused", () -> people.as(sameSide, () -> joint.agree(asked)));
        var writer = rooms.inUnion(room, Role.WRITER).accountId();
        assertRefused("access.refused", () -> people.as(writer, () -> joint.agree(asked)));
        assertThat(phase()).isEqualTo(Phase.DRAFT);
    }

    @Test
    void aProposalCanBeTakenBackAndDeclined() {
        anna(() -> joint.proposePhase(platform, Phase.CONSULTATION, ""));
        assertRefused("joint.open", () -> lena(() -> joint.proposePhase(platform, Phase.CONSULTATION, "")));
        var first = open();
        people.as(rooms.inParty(room, Role.CONVENER).accountId(), () -> joint.withdraw(first));
        lena(() -> joint.proposePhase(platform, Phase.CONSULTATION, ""));
        var second = open();
        anna(() -> joint.decline(second));
        assertThat(asAnna(() -> proposals.open(platform))).isEmpty();
        assertThat(phase()).isEqualTo(Phase.DRAFT);
    }

    @Test
    void aPhaseIsFollowedByTheNextOrTheOneBefore() {
        assertRefused("phase.notBeside", () -> anna(() -> joint.proposePhase(platform, Phase.REVISION, "")));
        assertRefused("phase.notBeside", () -> anna(() -> joint.proposePhase(platform, Phase.DRAFT, "")));
        assertRefused(
                "joint.word.tooLong",
                () -> anna(() -> joint.proposePhase(platform, Phase.CONSULTATION, "x".repeat(501))));
        goTo(Phase.CONSULTATION, Phase.REVISION, Phase.CONSULTATION);
        assertThat(phase()).isEqualTo(Phase.CONSULTATION);
    }

    @Test
    void whereNobodyCanAnswerItIsSaidWhoIsMissing() {
        assertThat(asAnna(() -> proposals.hasCounterpart(platform))).isTrue();
        lena(() -> members.tellOfElsewhere(room.id(), new DoubleRole(null, "Ordförande", true)));
        assertThat(asAnna(() -> proposals.hasCounterpart(platform)))
                .as("who leads in the party too does not speak for the unions")
                .isFalse();
        assertRefused("joint.nobody.UNION", () -> anna(() -> joint.proposePhase(platform, Phase.CONSULTATION, "")));
        assertRefused("access.refused", () -> lena(() -> joint.proposePhase(platform, Phase.CONSULTATION, "")));
    }

    @Test
    void fromDecisionOnTheTextStandsStill() {
        var before = asAnna(() -> versions.keep(platform, "Före"));
        freeze();

        assertThat(mayWrite(homes)).isEqualTo(Access.READ);
        assertThat(policy.whyFrozen(homes)).isEqualTo("phase.refused.DECISION");
        List.<ThrowingCallable>of(
                        () -> anna(() -> sections.rename(homes, "Annat")),
                        () -> anna(() -> add("Nytt")),
                        () -> anna(() -> sections.move(homes, LAST)),
                        () -> anna(() -> sections.remove(homes)),
                        () -> anna(() -> sections.restore(homes)),
                        () -> anna(() -> sections.agree(homes)),
                        () -> anna(() -> sections.withdrawAgreement(homes)),
                        () -> anna(() -> sections.describe(homes, details -> details.withParked(true))),
                        () -> anna(() -> reshaping.merge(school)),
                        () -> anna(() -> reshaping.split(homes, 0, 8)),
                        () -> anna(() -> versions.restore(homes, before)),
                        () -> anna(() -> platforms.describe(platform, new PlatformDraft("Annat"))),
                        () -> anna(() -> platforms.remove(platform)))
                .forEach(act -> assertRefused("phase.refused.DECISION", act));
        var reader = rooms.inParty(room, Role.READER).accountId();
        assertRefused("access.refused", () -> people.as(reader, () -> sections.rename(homes, "Annat")));

        anna(() -> sections.describe(homes, details -> details.withProcurement(true)));
        anna(() -> versions.keep(platform, "Till styrelserna"));
        anna(() -> discussion.open(new ThreadDraft(platform, homes, new Audience.Room(), "Hej", null)));
    }

    @Test
    void whatWasAdoptedCanStillBeTalkedAbout() {
        freeze();
        decide();
        goTo(Phase.ADOPTED);
        assertRefused("phase.refused.ADOPTED", () -> anna(() -> sections.rename(homes, "Annat")));
        anna(() -> discussion.open(new ThreadDraft(platform, homes, new Audience.Room(), "Hej", null)));
    }

    @Test
    void duringTheConsultationTheWritingGoesOn() {
        goTo(Phase.CONSULTATION);
        anna(() -> sections.rename(homes, "Hem"));
        assertThat(mayWrite(homes)).isEqualTo(Access.WRITE);
    }

    @Test
    void bothSidesOpenOneSectionAgainAndCloseIt() {
        assertRefused("section.isOpen", () -> anna(() -> joint.proposeReopening(homes, "")));
        freeze();
        anna(() -> joint.proposeReopening(homes, "Ett fel i siffran"));
        assertThat(mayWrite(homes)).isEqualTo(Access.READ);
        var asked = open();
        lena(() -> joint.agree(asked));

        assertThat(mayWrite(homes)).isEqualTo(Access.WRITE);
        assertThat(mayWrite(school)).isEqualTo(Access.READ);
        anna(() -> sections.rename(homes, "Hem"));
        anna(() -> sections.agree(homes));
        assertRefused("phase.refused.DECISION", () -> anna(() -> sections.remove(homes)));
        assertThat(asAnna(() -> outline.of(platform).reopened())).containsExactly(homes);

        assertRefused("section.isClosed", () -> anna(() -> joint.proposeClosing(school, "")));
        lena(() -> joint.proposeClosing(homes, ""));
        var closing = open();
        anna(() -> joint.agree(closing));
        assertRefused("phase.refused.DECISION", () -> anna(() -> sections.rename(homes, "Annat")));
    }

    @Test
    void anotherPhaseClosesWhatWasOpenedAgainAndOvertakesWhatIsAsked() {
        freeze();
        decide();
        anna(() -> joint.proposeReopening(homes, ""));
        var reopening = open();
        lena(() -> joint.agree(reopening));
        anna(() -> joint.proposePhase(platform, Phase.ADOPTED, ""));
        var adopted = open();
        anna(() -> joint.proposeClosing(homes, ""));
        lena(() -> joint.agree(adopted));

        assertThat(asAnna(() -> outline.of(platform).reopened())).isEmpty();
        assertThat(asAnna(() -> proposals.open(platform))).isEmpty();
        assertThat(mayWrite(homes)).isEqualTo(Access.READ);
    }

    @Test
    void aCooperatingPartyReadsThePhaseAndNotWhatIsAsked() {
        var tco = rooms.inTco(room, Role.COMMENTER).accountId();
        anna(() -> platforms.openTo(platform, room.tco()));
        anna(() -> joint.proposePhase(platform, Phase.CONSULTATION, "Hemligt ord"));
        var asked = open();

        assertThat(people.as(tco, () -> outline.of(platform).platform().phase()))
                .isEqualTo(Phase.DRAFT);
        assertThat(people.as(tco, () -> proposals.open(platform))).isEmpty();
        assertRefused("access.refused", () -> people.as(tco, () -> joint.agree(asked)));
        assertThat(JointProposals.other(Side.PARTY)).isEqualTo(Side.UNION);
        var stranger = rooms.open().anna();
        assertThatThrownBy(() -> people.as(stranger, () -> joint.agree(asked))).isInstanceOf(NotFoundException.class);
    }
}
