package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.Access;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class AdoptionServiceTest {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);

    @Autowired
    private AdoptionFixtures adoption;

    @Autowired
    private AdoptionTermsService terms;

    @Autowired
    private AdoptionOverview overview;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private LateChangeService changes;

    @Autowired
    private LateChangeMerging merging;

    @Autowired
    private LateChangeRepository stored;

    @Autowired
    private LateChangePolicy policy;

    @Autowired
    private QuestionService questions;

    @Autowired
    private JointService joint;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outline;

    @Autowired
    private SectionService sections;

    @Autowired
    private PaperFiles files;

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
    private UUID school;

    @BeforeEach
    void aPlatformBeforeItsBodies() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            homes = add("Bostäder", "Hyrorna ska sänkas, i hela länet.");
            school = add("Skola", "Skolan är bra.");
        });
        adoption.freeze(room, platform);
    }

    private UUID add(String title, String words) {
        return sections.add(platform, LAST, Doc.of(title, Paragraph.of(words)));
    }

    private AdoptionPage page(UUID account) {
        return people.as(account, () -> overview.get(platform));
    }

    private AdoptionPage.OrganisationStand stand(Side side) {
        return page(room.anna()).side(side).organisations().getFirst();
    }

    private String words(UUID section) {
        return people.as(
                        room.anna(),
                        () -> outline.of(platform)
                                .section(section)
                                .map(row -> documents
                                        .head(row.documentId())
                                        .content()
                                        .blocks()
                                        .getFirst()))
                .map(block -> ((Paragraph) block).plain())
                .orElseThrow();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    /** A late change of the homes, written by this account. */
    private UUID late(UUID account, LateChangeKind kind, String words) {
        var id = people.as(account, () -> changes.begin(homes, kind, ""));
        var change = stored.findById(id).orElseThrow();
        documents.change(
                change.documentId(),
                Doc.of("Bostäder", Paragraph.of(words)),
                rooms.member(room, account).id(),
                "test");
        return id;
    }

    @Test
    void bothSidesAdoptOneExactWording() {
        assertRefused(
                "adoption.missing",
                () -> people.as(room.anna(), () -> joint.proposePhase(platform, Phase.ADOPTED, "")));
        adoption.decide(
                room.anna(),
                platform,
                AdoptionFixtures.adopts(room.party(), adoption.send(room.anna(), platform, room.party()), "14"));
        assertThat(page(room.lena()).side(Side.PARTY).adopted()).isTrue();
        assertThat(page(room.lena()).side(Side.UNION).adopted()).isFalse();
        assertRefused(
                "adoption.missing",
                () -> people.as(room.anna(), () -> joint.proposePhase(platform, Phase.ADOPTED, "")));

        adoption.decide(
                room.lena(),
                platform,
                AdoptionFixtures.adopts(room.union(), adoption.send(room.lena(), platform, room.union()), "9"));
        adoption.goTo(room, platform, Phase.ADOPTED);
        assertThat(page(room.anna()).adoptedCode()).startsWith("K ");
        assertThat(page(room.anna()).gaps())
                .extracting(AdoptionGap::blocks)
                .as("only that the minutes are not signed")
                .containsOnly(false);
    }

    @Test
    void whoAdoptsItIsFixedOnceAPaperHasGoneOut() {
        assertRefused(
                "adoption.otherSide",
                () -> people.as(room.anna(), () -> terms.relate(platform, room.union(), Relation.READS, false)));
        assertRefused(
                "adoption.cooperating",
                () -> people.as(room.anna(), () -> terms.relate(platform, room.tco(), Relation.ADOPTS, false)));
        people.as(room.anna(), () -> terms.relate(platform, room.tco(), Relation.READS, false));
        adoption.send(room.anna(), platform, room.party());
        assertRefused(
                "adoption.fixed",
                () -> people.as(
                        room.lena(), () -> terms.relate(platform, room.union(), Relation.STANDS_BEHIND, false)));
        assertRefused(
                "adoption.fixed",
                () -> people.as(room.lena(), () -> terms.rule(platform, new SideRule(SideRule.Kind.AT_LEAST, 1))));
        assertThat(page(room.anna()).fixed()).isTrue();
    }

    @Test
    void nothingGoesOutBeforeBothSidesHaveSaidWhoAdoptsIt() {
        people.as(room.lena(), () -> terms.relate(platform, room.union(), null, false));
        assertRefused("paper.nobody.UNION", () -> adoption.send(room.anna(), platform, room.party()));
        assertRefused("paper.organisation", () -> adoption.send(room.anna(), platform, room.union()));
        var writer = rooms.inParty(room, Role.WRITER).accountId();
        assertRefused("access.refused", () -> adoption.send(writer, platform, room.party()));
    }

    @Test
    void aDecisionIsRegisteredByThoseWithTheRightForTheirOrganisation() {
        var paper = adoption.send(room.anna(), platform, room.party());
        var adopts = AdoptionFixtures.adopts(room.party(), paper, "14");
        assertRefused("access.decision.otherOrganisation", () -> adoption.decide(room.lena(), platform, adopts));
        var writer = rooms.inParty(room, Role.WRITER).accountId();
        assertRefused("access.decision.noRight", () -> adoption.decide(writer, platform, adopts));
        assertRefused(
                "decision.notSent",
                () -> adoption.decide(
                        room.anna(), platform, AdoptionFixtures.adopts(room.party(), UUID.randomUUID(), "14")));
        assertRefused(
                "decision.notSent",
                () -> adoption.decide(room.lena(), platform, AdoptionFixtures.adopts(room.union(), paper, "14")));
        assertRefused(
                "decision.unfit",
                () -> adoption.decide(
                        room.anna(),
                        platform,
                        AdoptionFixtures.decision(room.party(), paper, "14", DecisionOutcome.STANDS_BEHIND, Map.of())));
        adoption.decide(room.anna(), platform, adopts);
        assertRefused("decision.twice", () -> adoption.decide(room.anna(), platform, adopts));
        assertThat(stand(Side.PARTY).decisions()).hasSize(1);

        adoption.goTo(room, platform, Phase.REVISION);
        assertRefused(
                "phase.refused.REVISION",
                () -> adoption.decide(room.anna(), platform, AdoptionFixtures.adopts(room.party(), paper, "15")));
    }

    @Test
    void whatWasWrittenWrongIsTakenBackAndWrittenAnew() {
        var paper = adoption.send(room.anna(), platform, room.party());
        var wrong = adoption.decide(room.anna(), platform, AdoptionFixtures.adopts(room.party(), paper, "14"));
        assertRefused(
                "access.decision.otherOrganisation", () -> people.as(room.lena(), () -> decisions.withdraw(wrong)));
        people.as(room.anna(), () -> decisions.withdraw(wrong));
        assertThat(stand(Side.PARTY).decisions()).isEmpty();
        adoption.decide(room.anna(), platform, AdoptionFixtures.adopts(room.party(), paper, "14"));
        assertThat(stand(Side.PARTY).whole()).isTrue();
        assertThatThrownBy(() -> people.as(room.anna(), () -> decisions.withdraw(wrong)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSectionIsLeftOutWithTheReason() {
        var paper = adoption.send(room.lena(), platform, room.union());
        assertRefused(
                "decision.exceptions.unknown",
                () -> adoption.decide(
                        room.lena(),
                        platform,
                        AdoptionFixtures.decision(
                                room.union(),
                                paper,
                                "9",
                                DecisionOutcome.ADOPTS_EXCEPT,
                                Map.of(UUID.randomUUID(), "Nej"))));
        assertRefused(
                "decision.exceptions.all",
                () -> adoption.decide(
                        room.lena(),
                        platform,
                        AdoptionFixtures.decision(
                                room.union(),
                                paper,
                                "9",
                                DecisionOutcome.ADOPTS_EXCEPT,
                                Map.of(homes, "Nej", school, "Nej"))));
        adoption.decide(
                room.lena(),
                platform,
                AdoptionFixtures.decision(
                        room.union(),
                        paper,
                        "9",
                        DecisionOutcome.ADOPTS_EXCEPT,
                        Map.of(homes, "Vår kongress säger annat.")));
        assertThat(stand(Side.UNION).whole()).isTrue();
        assertThat(stand(Side.UNION).excepted()).containsExactly("1 Bostäder");
        assertThat(stand(Side.UNION).decisions().getFirst().exceptions())
                .containsExactly(Map.entry("1 Bostäder", "Vår kongress säger annat."));
    }

    @Test
    void whatAMeetingChangesLeavesTheOthersDecisionsAtTheOlderWordingOfThatSectionOnly() {
        adoption.decide(
                room.lena(),
                platform,
                AdoptionFixtures.adopts(room.union(), adoption.send(room.lena(), platform, room.union()), "9"));
        var paper = adoption.send(room.anna(), platform, room.party());
        var floor = late(room.anna(), LateChangeKind.FLOOR, "Hyrorna ska sänkas, i hela landet.");
        assertThat(page(room.lena()).changes())
                .as("a draft is its organisation's")
                .isEmpty();
        assertThat(policy.access(floor, rooms.member(room, room.lena()))).isEqualTo(Access.NONE);
        assertThat(policy.access(floor, rooms.member(room, room.anna()))).isEqualTo(Access.WRITE);
        assertThatThrownBy(() -> people.as(room.lena(), () -> overview.change(floor)))
                .isInstanceOf(NotFoundException.class);

        adoption.decide(
                room.anna(),
                platform,
                AdoptionFixtures.decision(room.party(), paper, "14", DecisionOutcome.ADOPTS, Map.of(), Set.of(floor)));

        assertThat(words(homes)).isEqualTo("Hyrorna ska sänkas, i hela landet.");
        assertThat(stand(Side.PARTY).whole()).isTrue();
        assertThat(stand(Side.UNION).older()).containsExactly("1 Bostäder");
        assertThat(page(room.lena()).differing())
                .singleElement()
                .satisfies(each -> assertThat(each.organisations()).containsExactly("LO-distriktet"));
        assertThat(policy.access(floor, rooms.member(room, room.anna()))).isEqualTo(Access.READ);

        var difference = adoption.send(room.lena(), platform, room.union(), homes);
        adoption.decide(room.lena(), platform, AdoptionFixtures.adopts(room.union(), difference, "10"));
        assertThat(stand(Side.UNION).whole()).isTrue();
        adoption.goTo(room, platform, Phase.ADOPTED);
    }

    @Test
    void whatWasLeftOutStaysSoWhenTheDifferenceIsAdopted() {
        adoption.decide(
                room.lena(),
                platform,
                AdoptionFixtures.decision(
                        room.union(),
                        adoption.send(room.lena(), platform, room.union()),
                        "9",
                        DecisionOutcome.ADOPTS_EXCEPT,
                        Map.of(school, "Vår kongress säger annat.")));
        var paper = adoption.send(room.anna(), platform, room.party());
        var floor = late(room.anna(), LateChangeKind.FLOOR, "Hyrorna ska sänkas, i hela landet.");
        adoption.decide(
                room.anna(),
                platform,
                AdoptionFixtures.decision(room.party(), paper, "14", DecisionOutcome.ADOPTS, Map.of(), Set.of(floor)));
        var difference = adoption.send(room.lena(), platform, room.union(), homes);
        adoption.decide(room.lena(), platform, AdoptionFixtures.adopts(room.union(), difference, "10"));
        assertThat(stand(Side.UNION).excepted()).containsExactly("2 Skola");
        assertThat(stand(Side.UNION).outcome()).contains(DecisionOutcome.ADOPTS_EXCEPT);
        assertThat(stand(Side.UNION).decisions())
                .extracting(AdoptionPage.Decision::paragraph, AdoptionPage.Decision::sections)
                .containsExactly(tuple("9", List.of()), tuple("10", List.of("1 Bostäder")));
        assertThat(stand(Side.PARTY).outcome()).contains(DecisionOutcome.ADOPTS);
    }

    @Test
    void twoMeetingsThatChangeTheSameSentenceLeaveTwoWordings() {
        var union = adoption.send(room.lena(), platform, room.union());
        var party = adoption.send(room.anna(), platform, room.party());
        var first = late(room.lena(), LateChangeKind.FLOOR, "Hyrorna ska halveras, i hela länet.");
        var second = late(room.anna(), LateChangeKind.FLOOR, "Hyrorna ska frysas, i hela länet.");
        adoption.decide(
                room.lena(),
                platform,
                AdoptionFixtures.decision(room.union(), union, "9", DecisionOutcome.ADOPTS, Map.of(), Set.of(first)));
        adoption.decide(
                room.anna(),
                platform,
                AdoptionFixtures.decision(room.party(), party, "14", DecisionOutcome.ADOPTS, Map.of(), Set.of(second)));
        assertThat(words(homes)).isEqualTo("Hyrorna ska halveras, i hela länet.");
        assertThat(stand(Side.UNION).whole()).isTrue();
        assertThat(stand(Side.PARTY).older()).containsExactly("1 Bostäder");
        assertThat(page(room.anna()).changes())
                .extracting(AdoptionPage.Change::state)
                .containsExactly(LateChangeState.APART, LateChangeState.DONE);
        assertThat(page(room.anna()).differing()).hasSize(1);
    }

    @Test
    void aCorrectionTakesTwoEditorsAndLeavesDecisionsStanding() {
        adoption.decide(
                room.lena(),
                platform,
                AdoptionFixtures.adopts(room.union(), adoption.send(room.lena(), platform, room.union()), "9"));
        var comma = late(room.anna(), LateChangeKind.CORRECTION, "Hyrorna ska sänkas i hela länet.");
        people.as(room.anna(), () -> changes.offer(comma));
        assertRefused("correction.ownSide", () -> people.as(room.anna(), () -> changes.confirm(comma)));
        var writer = rooms.inUnion(room, Role.WRITER).accountId();
        assertRefused("access.correction.noEditor", () -> people.as(writer, () -> changes.confirm(comma)));
        people.as(room.lena(), () -> changes.confirm(comma));
        assertThat(words(homes)).isEqualTo("Hyrorna ska sänkas i hela länet.");
        assertThat(stand(Side.UNION).whole()).isTrue();
        assertRefused("late.settled", () -> people.as(room.lena(), () -> changes.confirm(comma)));

        var substance = late(room.anna(), LateChangeKind.CORRECTION, "Hyrorna bör sänkas i hela länet.");
        assertRefused("correction.word", () -> people.as(room.anna(), () -> changes.offer(substance)));
        assertThat(words(homes)).isEqualTo("Hyrorna ska sänkas i hela länet.");
    }

    @Test
    void whoIsNamedEditorCorrectsInPlaceOfTheConvener() {
        var editor = rooms.inParty(room, Role.WRITER);
        people.as(room.anna(), () -> members.allowEditing(editor.id()));
        assertRefused(
                "access.correction.noEditor",
                () -> people.as(room.anna(), () -> changes.begin(homes, LateChangeKind.CORRECTION, "")));
        var comma = late(editor.accountId(), LateChangeKind.CORRECTION, "Hyrorna ska sänkas i hela länet.");
        people.as(editor.accountId(), () -> changes.offer(comma));
        people.as(room.lena(), () -> changes.decline(comma));
        assertThat(words(homes)).isEqualTo("Hyrorna ska sänkas, i hela länet.");
    }

    @Test
    void anAdoptedTextIsCorrectedAndHasAnotherCode() {
        adoption.adopt(room, platform);
        var before = page(room.anna()).adoptedCode();
        var comma = late(room.anna(), LateChangeKind.CORRECTION, "Hyrorna ska sänkas i hela länet.");
        people.as(room.anna(), () -> changes.offer(comma));
        people.as(room.lena(), () -> changes.confirm(comma));
        assertThat(page(room.anna()).side(Side.UNION).adopted()).isTrue();
        assertThat(page(room.anna()).adoptedCode()).isNotEqualTo(before);
        assertRefused(
                "phase.refused.ADOPTED",
                () -> adoption.decide(
                        room.anna(), platform, AdoptionFixtures.adopts(room.party(), paperOf(room.party()), "20")));
    }

    private UUID paperOf(UUID organisation) {
        return page(room.anna()).papersOf(organisation).getFirst().id();
    }

    @Test
    void whatACrashLeavesBetweenDecisionAndTextIsDoneOnceAtTheNextStart() {
        var paper = adoption.send(room.anna(), platform, room.party());
        var floor = late(room.anna(), LateChangeKind.FLOOR, "Hyrorna ska sänkas, i hela landet.");
        adoption.decide(
                room.anna(),
                platform,
                AdoptionFixtures.decision(room.party(), paper, "14", DecisionOutcome.ADOPTS, Map.of(), Set.of(floor)));
        var versions = page(room.anna()).papers().size();
        stored.findById(floor).ifPresent(change -> {
            ReflectionTestUtils.setField(change, "state", LateChangeState.PENDING);
            stored.saveAndFlush(change);
        });
        merging.finish();
        merging.finish();
        assertThat(stored.findById(floor).orElseThrow().state()).isEqualTo(LateChangeState.DONE);
        assertThat(words(homes)).isEqualTo("Hyrorna ska sänkas, i hela landet.");
        assertThat(page(room.anna()).papers()).hasSize(versions);
    }

    @Test
    void aPaperIsItsSidesAndReadsAsItWasSent() throws Exception {
        var paper = adoption.send(room.anna(), platform, room.party());
        var floor = late(room.anna(), LateChangeKind.FLOOR, "Hyrorna ska sänkas, i hela landet.");
        adoption.decide(
                room.anna(),
                platform,
                AdoptionFixtures.decision(room.party(), paper, "14", DecisionOutcome.ADOPTS, Map.of(), Set.of(floor)));
        assertThat(page(room.lena()).papers().getFirst().clauses()).isEmpty();
        assertThat(page(room.anna()).papers().getFirst().clauses()).isEqualTo("att anta texten");
        assertThatThrownBy(() -> people.as(room.lena(), () -> files.write(paper, Locale.of("sv"))))
                .isInstanceOf(NotFoundException.class);
        var file = people.as(room.anna(), () -> files.write(paper, Locale.of("sv")));
        try (var pdf = Loader.loadPDF(file.bytes())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("att anta texten", "Hyrorna ska sänkas, i hela länet.")
                    .contains(page(room.anna()).papers().getFirst().code())
                    .doesNotContain("landet");
        }
    }

    @Test
    void aCooperatingPartySeesNothingOfIt() {
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));
        var tco = rooms.inTco(room, Role.WRITER).accountId();
        assertRefused("access.refused", () -> page(tco));
    }

    @Test
    void aQuestionIsLeftOpenWithSomebodyWhoTakesItOn() {
        var owner = rooms.member(room, room.lena()).id();
        var day = AdoptionFixtures.today().plusDays(30);
        var tco = rooms.inTco(room, Role.WRITER);
        assertRefused(
                "question.owner.invalid",
                () -> people.as(
                        room.anna(),
                        () -> questions.park(platform, new QuestionDraft(homes, "Hur mäts hyran?", tco.id(), day))));
        var question = people.as(
                room.anna(), () -> questions.park(platform, new QuestionDraft(homes, "Hur mäts hyran?", owner, day)));
        assertThat(page(room.lena()).questions())
                .extracting(AdoptionPage.Question::section, AdoptionPage.Question::closed)
                .containsExactly(tuple("1 Bostäder", false));
        people.as(room.lena(), () -> questions.close(question, "I kronor."));
        assertThat(page(room.anna()).questions())
                .extracting(AdoptionPage.Question::answer)
                .containsExactly("I kronor.");
    }

    @Test
    void aStatementIsTheOrganisationsOwn() {
        people.as(room.lena(), () -> decisions.state(platform, "Vi hade velat mer."));
        people.as(room.lena(), () -> decisions.state(platform, "Vi hade velat mer för hyresgästerna."));
        assertThat(page(room.anna()).statements())
                .extracting(AdoptionPage.Statement::organisation, AdoptionPage.Statement::words)
                .containsExactly(tuple("LO-distriktet", "Vi hade velat mer för hyresgästerna."));
        people.as(room.lena(), () -> decisions.state(platform, ""));
        assertThat(page(room.anna()).statements()).isEmpty();
        assertThat(List.of(stand(Side.PARTY).relation())).containsExactly(Relation.ADOPTS);
    }
}
