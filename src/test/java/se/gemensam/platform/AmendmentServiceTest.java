package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.Selection;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.Access;
import se.gemensam.livetext.Anchor;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.notification.NotificationRow;
import se.gemensam.notification.NotificationService;
import se.gemensam.organisation.OrganisationFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class AmendmentServiceTest {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private AmendmentDecisions decisions;

    @Autowired
    private AmendmentMerging merging;

    @Autowired
    private AmendmentOverview overview;

    @Autowired
    private AmendmentPolicy policy;

    @Autowired
    private AmendmentStore store;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outline;

    @Autowired
    private SectionService sections;

    @Autowired
    private VersionService versions;

    @Autowired
    private VersionStore wordings;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private MemberService members;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private DiscussionOverview talk;

    @Autowired
    private AdoptionTermsService terms;

    @Autowired
    private OrganisationFixtures organisations;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID section;
    private UUID sectionText;

    @BeforeEach
    void aSection() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            section = sections.add(platform, LAST, doc("Hyrorna är höga. Vi bygger hus. Skolan är bra."));
            sectionText = outline.of(platform).section(section).orElseThrow().documentId();
        });
        for (var convener : List.of(room.anna(), room.lena())) {
            people.as(
                    convener,
                    () -> members.allowRegistering(rooms.member(room, convener).id()));
        }
    }

    private static Doc doc(String words) {
        return Doc.of("Bostäder", Paragraph.of(words));
    }

    private String words() {
        return ((Paragraph) documents.head(sectionText).content().blocks().getFirst()).plain();
    }

    private void write(UUID document, String words) {
        documents.change(document, doc(words), rooms.member(room, room.anna()).id(), "test");
    }

    private UUID draft(UUID account, String words) {
        var id = people.as(account, () -> amendments.propose(section, new AmendmentDraft("Förslag", "")));
        write(people.as(account, () -> overview.get(id)).documentId(), words);
        return id;
    }

    private UUID submitted(UUID account, String words) {
        var id = draft(account, words);
        people.as(account, () -> amendments.submit(id));
        return id;
    }

    private AmendmentRow row(UUID account, UUID id) {
        return people.as(account, () -> overview.get(id)).row();
    }

    private void decide(UUID account, UUID id, AmendmentOutcome outcome) {
        people.as(
                account,
                () -> decisions.register(
                        platform,
                        new AmendmentRuling("Styrelsen", LocalDate.of(2027, 2, 16), "23", Map.of(id, outcome))));
    }

    private void grant(UUID id) {
        decide(room.anna(), id, AmendmentOutcome.GRANTED);
        decide(room.lena(), id, AmendmentOutcome.GRANTED);
    }

    private void merge(UUID id) {
        people.as(room.lena(), () -> merging.merge(id));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void aDraftIsItsOrganisationsUntilItIsHandedIn() {
        var id = draft(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        assertThatThrownBy(() -> row(room.lena(), id)).isInstanceOf(NotFoundException.class);
        assertThat(people.as(room.lena(), () -> overview.list(platform))).isEmpty();
        assertThat(access(id, room.lena())).isEqualTo(Access.NONE);
        assertThat(access(id, room.anna())).isEqualTo(Access.WRITE);
        people.as(room.anna(), () -> amendments.showToSide(id));
        assertThatThrownBy(() -> row(room.lena(), id)).isInstanceOf(NotFoundException.class);
        people.as(room.anna(), () -> amendments.submit(id));
        assertThat(row(room.lena(), id).organisation()).isEqualTo("Partidistriktet");
        assertThat(access(id, room.lena())).isEqualTo(Access.READ);
        assertThat(access(id, room.anna())).isEqualTo(Access.READ);
        var tco = rooms.inTco(room, Role.COMMENTER);
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));
        assertThatThrownBy(() -> row(tco.accountId(), id)).isInstanceOf(NotFoundException.class);
        assertThat(access(id, tco.accountId())).isEqualTo(Access.NONE);
    }

    private Access access(UUID id, UUID account) {
        return policy.access(id, rooms.member(room, account));
    }

    @Test
    void aDraftOfOneOrganisationIsNotWrittenByAnotherOfItsSide() {
        var id = draft(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        people.as(room.anna(), () -> amendments.showToSide(id));
        var other =
                new Member(UUID.randomUUID(), room.id(), UUID.randomUUID(), UUID.randomUUID(), Side.PARTY, Role.WRITER);
        assertThat(policy.access(id, other)).isEqualTo(Access.READ);
    }

    @Test
    void whatChangesNothingIsNotHandedIn() {
        var id = people.as(room.anna(), () -> amendments.propose(section, new AmendmentDraft("Tomt", "")));
        assertRefused("amendment.empty", () -> people.as(room.anna(), () -> amendments.submit(id)));
        assertRefused("amendment.title.invalid", () -> new AmendmentDraft("  ", ""));
    }

    @Test
    void wordsOfTwoComeInEachByItselfAndOneIsTakenBackAlone() {
        var rent = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        var school = submitted(room.lena(), "Hyrorna är höga. Vi bygger hus. Skolan är bäst.");
        assertRefused("amendment.notGranted", () -> merge(rent));
        grant(rent);
        grant(school);
        merge(rent);
        assertThat(words()).isEqualTo("Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        assertThat(row(room.lena(), school).fit()).isEqualTo(AmendmentFit.FOLLOWS);
        merge(school);
        assertThat(words()).isEqualTo("Hyrorna är låga. Vi bygger hus. Skolan är bäst.");
        assertRefused("amendment.merged", () -> merge(rent));
        people.as(room.anna(), () -> merging.undo(rent));
        assertThat(words()).isEqualTo("Hyrorna är höga. Vi bygger hus. Skolan är bäst.");
        assertThat(row(room.anna(), rent).merged()).isFalse();
        merge(rent);
        assertThat(words()).isEqualTo("Hyrorna är låga. Vi bygger hus. Skolan är bäst.");
        assertThat(people.as(room.anna(), () -> versions.list(platform)))
                .extracting(VersionRow::reason)
                .containsExactly(
                        VersionReason.BEFORE_MERGE,
                        VersionReason.BEFORE_RESTORE,
                        VersionReason.BEFORE_MERGE,
                        VersionReason.BEFORE_MERGE);
    }

    @Test
    void anOverlapIsToldAndNeverBroughtIn() {
        var id = submitted(room.anna(), "Hyrorna är inte höga. Vi bygger hus. Skolan är bra.");
        grant(id);
        write(sectionText, "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        assertRefused("amendment.overlaps", () -> merge(id));
        assertThat(words()).isEqualTo("Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        var page = people.as(room.lena(), () -> overview.get(id));
        assertThat(page.row().fit()).isEqualTo(AmendmentFit.OVERLAPS);
        assertThat(page.overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.before()).isEqualTo("Hyrorna är höga.");
            assertThat(overlap.proposed()).isEqualTo("Hyrorna är inte höga.");
            assertThat(overlap.now()).isEqualTo("Hyrorna är låga.");
        });
        assertThat(page.mechanical()).isEqualTo(doc("Hyrorna är inte låga. Vi bygger hus. Skolan är bra."));
    }

    @Test
    void aDraftGoesAlongWithTheSection() {
        var id = draft(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        write(sectionText, "Hyrorna är höga. Vi bygger hus. Skolan är bäst.");
        assertThat(people.as(room.anna(), () -> amendments.catchUp(id))).isTrue();
        assertThat(people.as(room.anna(), () -> amendments.catchUp(id))).isFalse();
        assertThat(row(room.anna(), id).fit()).isEqualTo(AmendmentFit.FITS);
        assertThat(people.as(room.anna(), () -> overview.get(id)).html()).contains("låga", "bäst");
    }

    @Test
    void otherWordsAreThoseOfACounterProposal() {
        var id = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        assertRefused(
                "amendment.through.missing",
                () -> people.as(
                        room.lena(), () -> decisions.propose(id, AmendmentOutcome.GRANTED_CHANGED, "Nästan", null)));
        var answer = people.as(
                room.lena(), () -> amendments.propose(section, new AmendmentDraft("Bättre så", "", false, id)));
        var page = people.as(room.lena(), () -> overview.get(answer));
        assertThat(page.html()).as("begins with what it answers").contains("Hyrorna är låga.");
        write(page.documentId(), "Hyrorna är rimliga. Vi bygger hus. Skolan är bra.");
        people.as(room.lena(), () -> amendments.submit(answer));
        people.as(room.lena(), () -> decisions.propose(id, AmendmentOutcome.GRANTED_CHANGED, "Nästan", answer));
        decide(room.anna(), id, AmendmentOutcome.GRANTED_CHANGED);
        decide(room.lena(), id, AmendmentOutcome.GRANTED_CHANGED);
        merge(id);
        assertThat(words()).isEqualTo("Hyrorna är rimliga. Vi bygger hus. Skolan är bra.");
        assertThat(row(room.anna(), id).outcome(Side.PARTY).orElseThrow().through())
                .isEqualTo(row(room.anna(), answer).number());
    }

    @Test
    void oneSideAloneBringsNothingIn() {
        var id = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        decide(room.anna(), id, AmendmentOutcome.GRANTED);
        assertRefused("amendment.notGranted", () -> merge(id));
        decide(room.lena(), id, AmendmentOutcome.REFUSED);
        assertRefused("amendment.notGranted", () -> merge(id));
        assertThat(row(room.anna(), id).isOpen()).isFalse();
        assertRefused("amendment.answered", () -> people.as(room.anna(), () -> amendments.takeBack(id)));
    }

    @Test
    void aWordThatIsBroughtBackMovesNothingElse() {
        var before = people.as(room.anna(), () -> versions.keep(platform, "Före"));
        var school = submitted(room.lena(), "Hyrorna är höga. Vi bygger hus. Skolan är bäst.");
        people.as(
                room.anna(),
                () -> discussion.open(
                        new ThreadDraft(platform, section, new Audience.Room(), "Hur många?", selected("bygger hus"))));
        write(sectionText, "Hyrorna är låga. Vi bygger hus. Skolan är bra.");

        people.as(room.anna(), () -> versions.restore(section, before));
        assertThat(words()).isEqualTo("Hyrorna är höga. Vi bygger hus. Skolan är bra.");
        assertThat(place()).isEqualTo(selected("bygger hus").from());
        assertThat(row(room.lena(), school).fit()).isNotEqualTo(AmendmentFit.OVERLAPS);

        grant(school);
        merge(school);
        assertThat(words()).isEqualTo("Hyrorna är höga. Vi bygger hus. Skolan är bäst.");
        assertThat(place()).isEqualTo(selected("bygger hus").from());
    }

    private Selection selected(String quote) {
        var head = documents.exactHead(sectionText);
        int from = head.content().title().size() + 1 + words().indexOf(quote);
        return new Selection(head.version(), from, from + quote.length(), quote);
    }

    /** Where the only thread about words stands now. */
    private int place() {
        var thread = people.as(room.lena(), () -> talk.about(platform, section))
                .threads()
                .getFirst();
        return ((Anchor.At) Objects.requireNonNull(thread.place())).from();
    }

    @Test
    void onlyWhoRegistersForTheOwnOrganisationDoesSo() {
        var id = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        var writer = rooms.inUnion(room, Role.WRITER).accountId();
        assertRefused("access.refused", () -> decide(writer, id, AmendmentOutcome.GRANTED));
        assertThat(row(room.anna(), id).outcomes()).isEmpty();
        assertRefused(
                "amendment.ruling.body.invalid",
                () -> new AmendmentRuling(" ", LocalDate.of(2027, 2, 16), "", Map.of(id, AmendmentOutcome.GRANTED)));
    }

    @Test
    void onceItIsSaidWhoAdoptsThePlatformOnlyThoseDecide() {
        var id = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        var club = organisations.club("Verkstadsklubben");
        rooms.join(room, club);
        var kim = rooms.admit(room.lena(), room, club, Role.WRITER);
        people.as(room.lena(), () -> members.allowRegistering(kim.id()));
        people.as(room.lena(), () -> terms.relate(platform, club, Relation.CONSULTED, false));
        assertThat(people.as(kim.accountId(), () -> overview.mayRegister(platform)))
                .isTrue();

        people.as(room.lena(), () -> terms.relate(platform, room.union(), Relation.ADOPTS, false));
        assertThat(people.as(kim.accountId(), () -> overview.mayRegister(platform)))
                .isFalse();
        assertRefused("amendment.ruling.notAdopting", () -> decide(kim.accountId(), id, AmendmentOutcome.GRANTED));
        assertThat(row(room.lena(), id).outcomes()).isEmpty();

        grant(id);
        assertThat(row(room.lena(), id).outcomes()).hasSize(2);
    }

    @Test
    void oneOfSeveralThatCannotBeDecidedStopsTheRegistration() {
        var one = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        var draft = draft(room.anna(), "Hyrorna är höga. Vi bygger hus. Skolan är bäst.");
        var ruling = new AmendmentRuling(
                "Styrelsen",
                LocalDate.of(2027, 2, 16),
                "§ 23",
                Map.of(one, AmendmentOutcome.GRANTED, draft, AmendmentOutcome.GRANTED));
        assertThat(ruling.paragraph()).isEqualTo("23");
        assertRefused(
                "amendment.notSubmitted", () -> people.as(room.anna(), () -> decisions.register(platform, ruling)));
        assertThat(row(room.anna(), one).outcomes()).isEmpty();
    }

    @Test
    void whatACrashInterruptsIsFinishedOnce() {
        var id = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        grant(id);
        var before = documents.head(sectionText);
        var after = doc("Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        wordings.keepWordings(platform, Map.of(before.hash(), before.content(), after.hash(), after));
        store.begin(
                id,
                sectionText,
                before.hash(),
                after.hash(),
                rooms.member(room, room.lena()).id());
        write(sectionText, "Hyrorna är höga. Vi bygger hus. Skolan är bäst.");
        merging.finish();
        assertThat(words()).isEqualTo("Hyrorna är låga. Vi bygger hus. Skolan är bäst.");
        var version = documents.head(sectionText).version();
        merging.finish();
        assertThat(documents.head(sectionText).version()).isEqualTo(version);
        assertThat(row(room.anna(), id).merged()).isTrue();
        assertThat(news(room.anna()))
                .extracting(NotificationRow::kind)
                .as("told once, as if nothing had come between")
                .containsOnlyOnce(DeedKind.AMENDMENT_MERGED);
    }

    @Test
    void whatACrashInterruptsOnItsWayOutGoesOutOnce() {
        var id = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        grant(id);
        merge(id);
        var undo = store.beginUndo(
                store.merge(id).orElseThrow(), rooms.member(room, room.lena()).id());
        assertRefused("amendment.merged", () -> merge(id));
        merging.finish();
        assertThat(words()).isEqualTo("Hyrorna är höga. Vi bygger hus. Skolan är bra.");
        assertThat(row(room.anna(), id).merged()).isFalse();
        assertThat(documents.versionOf(sectionText, undo.cause())).isPresent();
        var version = documents.head(sectionText).version();
        merging.finish();
        assertThat(documents.head(sectionText).version()).isEqualTo(version);
        assertThat(news(room.anna())).extracting(NotificationRow::kind).containsOnlyOnce(DeedKind.AMENDMENT_UNMERGED);
        merge(id);
        assertThat(words()).isEqualTo("Hyrorna är låga. Vi bygger hus. Skolan är bra.");
    }

    @Test
    void whatWentOutBeforeTheCrashDoesNotGoOutAgain() {
        var id = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        grant(id);
        merge(id);
        var author = rooms.member(room, room.lena()).id();
        var undo = store.beginUndo(store.merge(id).orElseThrow(), author);
        documents.change(sectionText, doc("Hyrorna är höga. Vi bygger hus. Skolan är bra."), author, undo.cause());
        write(sectionText, "Hyrorna är skäliga. Vi bygger hus. Skolan är bra.");
        merging.finish();
        assertThat(words()).isEqualTo("Hyrorna är skäliga. Vi bygger hus. Skolan är bra.");
        assertThat(row(room.anna(), id).merged()).isFalse();
    }

    @Test
    void whatCannotGoOutAnyLongerStaysIn() {
        var id = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        grant(id);
        merge(id);
        store.beginUndo(
                store.merge(id).orElseThrow(), rooms.member(room, room.lena()).id());
        write(sectionText, "Hyrorna är skäliga. Vi bygger hus. Skolan är bra.");
        merging.finish();
        assertThat(words()).isEqualTo("Hyrorna är skäliga. Vi bygger hus. Skolan är bra.");
        assertThat(row(room.anna(), id).merged()).isTrue();
    }

    @Test
    void whatWasWrittenBeforeTheCrashIsNotWrittenAgain() {
        var id = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        grant(id);
        var before = documents.head(sectionText);
        var after = doc("Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        var author = rooms.member(room, room.anna()).id();
        wordings.keepWordings(platform, Map.of(before.hash(), before.content(), after.hash(), after));
        var merge = store.begin(id, sectionText, before.hash(), after.hash(), author);
        documents.change(sectionText, after, author, merge.cause());
        write(sectionText, "Hyrorna är skäliga. Vi bygger hus. Skolan är bra.");
        merging.finish();
        assertThat(words()).isEqualTo("Hyrorna är skäliga. Vi bygger hus. Skolan är bra.");
        assertThat(row(room.anna(), id).merged()).isTrue();
    }

    @Test
    void organisationsStandBehindEachOnce() {
        var id = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        assertRefused("amendment.support.own", () -> people.as(room.anna(), () -> amendments.support(id)));
        people.as(room.lena(), () -> amendments.support(id));
        people.as(rooms.inUnion(room, Role.COMMENTER).accountId(), () -> amendments.support(id));
        assertThat(row(room.anna(), id).supporters()).containsExactly("LO-distriktet");
        people.as(room.lena(), () -> amendments.withdrawSupport(id));
        assertThat(row(room.anna(), id).supporters()).isEmpty();
    }

    @Test
    void twoThatChangeTheSameSentenceClash() {
        var one = submitted(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        var other = submitted(room.lena(), "Hyrorna är skäliga. Vi bygger hus. Skolan är bra.");
        assertThat(people.as(room.anna(), () -> overview.get(one)).clashes())
                .containsExactly(row(room.anna(), other).number());
        var third = submitted(room.lena(), "Hyrorna är höga. Vi bygger hus. Skolan är bäst.");
        assertThat(people.as(room.anna(), () -> overview.get(third)).clashes()).isEmpty();
    }

    private List<NotificationRow> news(UUID account) {
        return people.as(account, notifications::list);
    }

    @Test
    void whoWroteAnAmendmentIsToldOfEachStepAndNobodyOfDrafts() {
        var colleague = rooms.inParty(room, Role.WRITER);
        var id = draft(room.anna(), "Hyrorna är låga. Vi bygger hus. Skolan är bra.");
        documents.change(
                people.as(room.anna(), () -> overview.get(id)).documentId(),
                doc("Hyrorna är lägre. Vi bygger hus. Skolan är bra."),
                colleague.id(),
                "test");
        people.as(room.anna(), () -> amendments.submit(id));
        var answer = people.as(
                room.lena(), () -> amendments.propose(section, new AmendmentDraft("Bättre så", "", false, id)));
        write(
                people.as(room.lena(), () -> overview.get(answer)).documentId(),
                "Hyrorna är rimliga. Vi bygger hus. Skolan är bra.");
        assertThat(news(room.anna())).isEmpty();
        people.as(room.lena(), () -> amendments.submit(answer));
        people.as(room.lena(), () -> decisions.propose(id, AmendmentOutcome.GRANTED, "", null));
        decide(room.lena(), id, AmendmentOutcome.GRANTED);
        decide(room.anna(), id, AmendmentOutcome.GRANTED);
        merge(id);
        people.as(room.lena(), () -> merging.undo(id));
        for (var account : List.of(room.anna(), colleague.accountId())) {
            assertThat(news(account))
                    .extracting(NotificationRow::kind)
                    .containsExactlyInAnyOrder(
                            DeedKind.AMENDMENT_ANSWERED,
                            DeedKind.AMENDMENT_WEIGHED,
                            DeedKind.AMENDMENT_DECIDED,
                            DeedKind.AMENDMENT_MERGED,
                            DeedKind.AMENDMENT_UNMERGED);
        }
        assertThat(news(room.lena())).isEmpty();
    }
}
