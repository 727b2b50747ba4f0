package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.AmendmentRow.Target;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

/** Proposals about the tree: homes (with rents and care below it), schools, work. */
@DatabaseTest
class AmendmentTreeServiceTest {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);
    private static final AmendmentDraft DRAFT = new AmendmentDraft("Förslag", "Därför");

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private AmendmentTreeService tree;

    @Autowired
    private AmendmentDecisions decisions;

    @Autowired
    private AmendmentMerging merging;

    @Autowired
    private AmendmentOverview overview;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outline;

    @Autowired
    private SectionService sections;

    @Autowired
    private JointService joint;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private MemberService members;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID homes;
    private UUID rents;
    private UUID care;
    private UUID schools;
    private UUID work;

    @BeforeEach
    void aTree() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            homes = sections.add(platform, LAST, "Bostäder");
            rents = sections.add(platform, new Place(homes, 0), "Hyror");
            care = sections.add(platform, new Place(homes, 1), "Skötsel");
            schools = sections.add(platform, LAST, "Skolor");
            work = sections.add(platform, LAST, Doc.of("Arbete", Paragraph.of("Alla ska ha ett arbete.")));
        });
        for (var convener : List.of(room.anna(), room.lena())) {
            people.as(
                    convener,
                    () -> members.allowRegistering(rooms.member(room, convener).id()));
        }
    }

    private List<String> contents() {
        return people.as(room.lena(), () -> outline.of(platform)).sections().stream()
                .map(row -> row.number() + " " + row.title())
                .toList();
    }

    private static Spot after(UUID section) {
        return new Spot(null, section);
    }

    private UUID addition(Spot place) {
        return handedIn(
                people.as(room.anna(), () -> tree.proposeAddition(platform, place, new AmendmentDraft("Trafik", ""))));
    }

    private UUID removal(UUID section) {
        return handedIn(people.as(room.anna(), () -> tree.proposeRemoval(section, DRAFT)));
    }

    private UUID move(UUID section, Spot place) {
        return handedIn(people.as(room.anna(), () -> tree.proposeMove(section, place, DRAFT)));
    }

    private UUID handedIn(UUID id) {
        people.as(room.anna(), () -> amendments.submit(id));
        return id;
    }

    private UUID change(UUID account, UUID section, @Nullable UUID counters) {
        var id = people.as(
                account, () -> amendments.propose(section, new AmendmentDraft("Andra ord", "", false, counters)));
        var text = people.as(account, () -> overview.get(id)).documentId();
        documents.change(
                text,
                Doc.of("Arbete", Paragraph.of("Nästan alla.")),
                rooms.member(room, account).id(),
                "test");
        people.as(account, () -> amendments.submit(id));
        return id;
    }

    private UUID granted(UUID id) {
        decide(id, AmendmentOutcome.GRANTED);
        return id;
    }

    private void decide(UUID id, AmendmentOutcome outcome) {
        var ruling = new AmendmentRuling("Styrelsen", LocalDate.of(2027, 2, 16), "23", Map.of(id, outcome));
        List.of(room.anna(), room.lena()).forEach(each -> people.as(each, () -> decisions.register(platform, ruling)));
    }

    private void merge(UUID id) {
        people.as(room.lena(), () -> merging.merge(id));
    }

    private void undo(UUID id) {
        people.as(room.anna(), () -> merging.undo(id));
    }

    private AmendmentRow row(UUID id) {
        return people.as(room.lena(), () -> overview.get(id)).row();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void aNewSectionIsTheProposersUntilItIsHandedInAndStandsInTheTreeOnceBothHaveGrantedIt() {
        var id = people.as(
                room.anna(), () -> tree.proposeAddition(platform, after(homes), new AmendmentDraft("Trafik", "")));
        assertThatThrownBy(() -> row(id)).isInstanceOf(NotFoundException.class);
        assertThat(people.as(room.lena(), () -> overview.list(platform))).isEmpty();
        handedIn(id);
        assertThat(row(id).target()).isEqualTo(new Target(Target.Kind.AFTER, "1", "Bostäder"));
        assertRefused("amendment.notGranted", () -> merge(id));
        merge(granted(id));
        assertThat(contents())
                .containsExactly("1 Bostäder", "1.1 Hyror", "1.2 Skötsel", "2 Trafik", "3 Skolor", "4 Arbete");
        assertThat(row(id).merged()).isTrue();
        assertThat(row(id).sectionNumber()).isEqualTo("2");
        assertRefused("amendment.merged", () -> merge(id));
        undo(id);
        assertThat(contents()).hasSize(5).doesNotContain("2 Trafik");
        merge(id);
        assertThat(contents()).contains("2 Trafik");
    }

    @Test
    void whatOthersPutBesideItMovesTheProposedPlaceAlong() {
        var id = granted(addition(after(schools)));
        people.as(room.lena(), () -> sections.move(work, new Place(null, 0)));
        merge(id);
        assertThat(contents()).containsSequence("3 Skolor", "4 Trafik");
    }

    @Test
    void aPlaceThatIsGoneIsToldAndNotGuessed() {
        var id = granted(addition(new Spot(homes, rents)));
        people.as(room.lena(), () -> sections.move(rents, new Place(schools, 0)));
        assertThat(row(id).fit()).isEqualTo(AmendmentFit.OVERLAPS);
        assertThat(row(id).obstacle()).isEqualTo(AmendmentObstacle.PLACE);
        assertRefused("amendment.obstacle.PLACE", () -> merge(id));
        assertThat(contents()).hasSize(5);
    }

    @Test
    void aDraftIsGivenAnotherPlaceAndOneThatIsHandedInIsNot() {
        var id = people.as(
                room.anna(), () -> tree.proposeAddition(platform, after(homes), new AmendmentDraft("Trafik", "")));
        people.as(room.anna(), () -> sections.remove(homes));
        assertRefused("amendment.obstacle.PLACE", () -> handedIn(id));
        assertRefused(
                "amendment.obstacle.PLACE", () -> people.as(room.anna(), () -> tree.place(id, new Spot(homes, null))));
        people.as(room.anna(), () -> tree.place(id, after(work)));
        handedIn(id);
        assertRefused("amendment.notDraft", () -> people.as(room.anna(), () -> tree.place(id, after(schools))));
        assertThat(row(id).target()).isEqualTo(new Target(Target.Kind.AFTER, "2", "Arbete"));
    }

    @Test
    void aNewSectionThatPeopleHaveTakenUpStays() {
        var id = granted(addition(after(work)));
        merge(id);
        var section = row(id).sectionId();
        var below = people.as(room.lena(), () -> sections.add(platform, new Place(section, 0), "Bussar"));
        assertRefused("amendment.undo.below", () -> undo(id));
        people.as(room.lena(), () -> {
            sections.remove(below);
            sections.rename(section, "Trafik och vägar");
        });
        assertRefused("amendment.undo.written", () -> undo(id));
        assertThat(contents()).contains("4 Trafik och vägar");
    }

    @Test
    void aRemovedSectionComesBackWithWhatStoodBelowIt() {
        var id = granted(removal(homes));
        assertThat(people.as(room.lena(), () -> overview.get(id)).below()).containsExactly("1.1 Hyror", "1.2 Skötsel");
        merge(id);
        assertThat(contents()).containsExactly("1 Skolor", "2 Arbete");
        undo(id);
        assertThat(contents()).containsExactly("1 Bostäder", "1.1 Hyror", "1.2 Skötsel", "2 Skolor", "3 Arbete");
        assertThat(row(id).merged()).isFalse();
    }

    @Test
    void nothingGoesThatWasNotThereWhenItWasProposed() {
        var id = granted(removal(homes));
        people.as(room.lena(), () -> sections.move(work, new Place(homes, 0)));
        assertThat(row(id).obstacle()).isEqualTo(AmendmentObstacle.BELOW);
        assertRefused("amendment.obstacle.BELOW", () -> merge(id));
        people.as(room.lena(), () -> sections.remove(homes));
        assertRefused("amendment.section.removed", () -> merge(id));
        assertThat(row(id).isOrphan()).isTrue();
    }

    @Test
    void aSectionWithOpenAmendmentsGoesOnceTheyAreAnswered() {
        var id = granted(removal(work));
        var open = change(room.lena(), work, null);
        assertThat(people.as(room.anna(), () -> overview.get(id)).clashes())
                .containsExactly(row(open).number());
        assertRefused("amendment.sections.open", () -> merge(id));
        decide(open, AmendmentOutcome.REFUSED);
        merge(id);
        assertThat(contents()).doesNotContain("3 Arbete");
    }

    @Test
    void draftsOfTheOtherSideHinderNothingAndAreNotTold() {
        var id = granted(removal(work));
        people.as(room.lena(), () -> amendments.propose(work, DRAFT));
        assertThat(people.as(room.anna(), () -> overview.get(id)).clashes()).isEmpty();
        merge(id);
        assertThat(contents()).hasSize(4);
    }

    @Test
    void aRemovedSectionIsNotBroughtBackBelowWhatIsGone() {
        var id = granted(removal(rents));
        merge(id);
        people.as(room.lena(), () -> sections.remove(homes));
        assertRefused("amendment.undo.parent", () -> undo(id));
        people.as(room.lena(), () -> sections.restore(homes));
        undo(id);
        assertThat(contents()).contains("1.1 Hyror");
    }

    @Test
    void aSectionIsMovedAndMovedBack() {
        var id = granted(move(rents, after(schools)));
        merge(id);
        assertThat(contents()).containsExactly("1 Bostäder", "1.1 Skötsel", "2 Skolor", "3 Hyror", "4 Arbete");
        undo(id);
        assertThat(contents()).containsExactly("1 Bostäder", "1.1 Hyror", "1.2 Skötsel", "2 Skolor", "3 Arbete");
    }

    @Test
    void whatSomebodyHasMovedMeanwhileStaysWhereItIs() {
        var id = granted(move(care, after(schools)));
        people.as(room.lena(), () -> sections.move(care, new Place(work, 0)));
        assertThat(row(id).obstacle()).isEqualTo(AmendmentObstacle.MOVED);
        assertRefused("amendment.obstacle.MOVED", () -> merge(id));
        people.as(room.lena(), () -> sections.move(care, new Place(null, 2)));
        assertThat(row(id).fit()).isEqualTo(AmendmentFit.THERE_ALREADY);
        assertRefused("amendment.place.same", () -> merge(id));
    }

    @Test
    void whatWasMovedAgainIsNotMovedBack() {
        var id = granted(move(rents, after(schools)));
        merge(id);
        people.as(room.lena(), () -> sections.move(rents, new Place(work, 0)));
        assertRefused("amendment.undo.moved", () -> undo(id));
    }

    @Test
    void aMoveThatTheTreeDoesNotAllowIsNotProposed() {
        people.as(room.anna(), () -> {
            assertRefused("section.move.intoItself", () -> tree.proposeMove(homes, new Spot(rents, null), DRAFT));
            assertRefused("amendment.place.same", () -> tree.proposeMove(schools, after(homes), DRAFT));
            var deep = sections.add(platform, new Place(rents, 0), "Tre");
            var deepest = sections.add(platform, new Place(deep, 0), "Fyra");
            assertRefused("section.move.tooDeep", () -> tree.proposeMove(work, new Spot(deepest, null), DRAFT));
            assertRefused("section.move.tooDeep", () -> tree.proposeAddition(platform, new Spot(deepest, null), DRAFT));
            assertRefused(
                    "amendment.obstacle.PLACE",
                    () -> tree.proposeAddition(platform, new Spot(schools, UUID.randomUUID()), DRAFT));
        });
    }

    @Test
    void otherWordsAnswerThatASectionGoes() {
        var id = removal(work);
        var answer = change(room.lena(), work, id);
        decide(answer, AmendmentOutcome.ANSWERED);
        people.as(room.lena(), () -> decisions.propose(id, AmendmentOutcome.GRANTED_CHANGED, "Kvar", answer));
        decide(id, AmendmentOutcome.GRANTED_CHANGED);
        merge(id);
        assertThat(contents()).contains("3 Arbete");
        assertThat(documents
                        .head(people.as(room.anna(), () -> outline.of(platform))
                                .section(work)
                                .orElseThrow()
                                .documentId())
                        .html())
                .contains("Nästan alla.");
        undo(id);
        assertRefused(
                "amendment.counters.other",
                () -> people.as(
                        room.lena(),
                        () -> tree.proposeRemoval(schools, new AmendmentDraft("Bort", "", false, answer))));
    }

    @Test
    void aFrozenTreeIsNotProposedToBeOtherAlsoWhereASectionIsOpenedAgain() {
        var id = granted(removal(work));
        for (var to : List.of(Phase.CONSULTATION, Phase.REVISION, Phase.DECISION)) {
            agreed(() -> joint.proposePhase(platform, to, ""));
        }
        agreed(() -> joint.proposeReopening(work, ""));
        people.as(room.anna(), () -> {
            assertRefused("phase.refused.DECISION", () -> tree.proposeRemoval(work, DRAFT));
            assertRefused("phase.refused.DECISION", () -> tree.proposeMove(work, after(homes), DRAFT));
            assertRefused("phase.refused.DECISION", () -> tree.proposeAddition(platform, after(homes), DRAFT));
        });
        assertRefused("phase.refused.DECISION", () -> merge(id));
        assertThat(people.as(room.anna(), () -> overview.get(id)).can().merge()).isFalse();
    }

    private void agreed(Runnable proposal) {
        people.as(room.anna(), proposal::run);
        people.as(
                room.lena(),
                () -> joint.agree(proposals.open(platform).getFirst().id()));
    }

    @Test
    void readersAndCooperatingPartiesProposeNothing() {
        var reader = rooms.inUnion(room, Role.READER).accountId();
        people.as(reader, () -> assertRefused("access.refused", () -> tree.proposeRemoval(work, DRAFT)));
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));
        var tco = rooms.inTco(room, Role.COMMENTER).accountId();
        people.as(tco, () -> assertRefused("access.refused", () -> tree.proposeAddition(platform, after(work), DRAFT)));
        var stranger = rooms.open().anna();
        people.as(
                stranger,
                () -> assertThatThrownBy(() -> tree.proposeMove(work, after(homes), DRAFT))
                        .isInstanceOf(NotFoundException.class));
    }
}
