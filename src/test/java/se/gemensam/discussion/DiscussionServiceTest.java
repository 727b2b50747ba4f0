package se.gemensam.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.Anchor;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Textblock;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionReshaping;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class DiscussionServiceTest {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);
    private static final Audience ROOM = new Audience.Room();
    private static final Audience UNION = new Audience.OneSide(Side.UNION);
    private static final Audience PARTY = new Audience.OneSide(Side.PARTY);

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private DiscussionOverview overview;

    @Autowired
    private WaitingThreads waitingThreads;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private SectionReshaping reshaping;

    @Autowired
    private PlatformOutline outline;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private MemberService members;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID page;
    private UUID one;
    private UUID two;

    @BeforeEach
    void aPlatformOfTwoSections() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            page = platforms.create(room.id(), new PlatformDraft("Handslag"));
            one = sections.add(
                    page, LAST, Doc.of("Ett", Paragraph.of("Vi bygger fler hus."), Paragraph.of("Vi hyr ut dem.")));
            two = sections.add(page, LAST, Doc.of("Två", Paragraph.of("Bussen går.")));
        });
    }

    private UUID open(UUID account, UUID subject, Audience audience, String words) {
        return people.as(account, () -> discussion.open(new ThreadDraft(page, subject, audience, words, null)));
    }

    private List<ThreadRow> threads(UUID account, UUID subject) {
        var talk = people.as(account, () -> overview.about(page, subject));
        return Stream.concat(talk.threads().stream(), talk.resolved().stream()).toList();
    }

    private Map<UUID, Integer> openThreads(UUID account) {
        return people.as(account, () -> overview.about(page, one)).openThreads();
    }

    private ThreadRow only(UUID account, UUID subject) {
        assertThat(threads(account, subject)).hasSize(1);
        return threads(account, subject).getFirst();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void bothSidesTalkAboutASection() {
        var thread = open(room.anna(), one, ROOM, "  Räcker det?  ");
        people.as(room.lena(), () -> discussion.reply(thread, "Nej."));

        var seen = only(room.anna(), one);
        assertThat(seen.comments()).extracting(CommentRow::words).containsExactly("Räcker det?", "Nej.");
        assertThat(seen.comments()).extracting(CommentRow::side).containsExactly(Side.PARTY, Side.UNION);
        assertThat(seen.comments().getLast().author()).isEqualTo("Företrädare för LO-distriktet");
        assertThat(openThreads(room.lena())).containsExactly(Map.entry(one, 1));
    }

    @Test
    void whatNobodyCanReadIsLeftOut() {
        open(room.anna(), one, ROOM, "Räcker\0 det?\r\n\u202eNej\u202c.");

        assertThat(only(room.lena(), one).comments())
                .extracting(CommentRow::words)
                .containsExactly("Räcker det?\nNej.");
    }

    @Test
    void whatOneSideSaysToItselfDoesNotExistForTheOther() {
        var thread = open(room.lena(), one, UNION, "Mellan oss");
        var comment = only(room.lena(), one).comments().getFirst().id();
        var reader = rooms.inParty(room, Role.READER).accountId();

        for (var other : List.of(room.anna(), reader)) {
            assertThat(threads(other, one)).isEmpty();
            assertThat(openThreads(other)).isEmpty();
            for (ThrowingCallable act : List.<ThrowingCallable>of(
                    () -> discussion.reply(thread, "Hej"),
                    () -> discussion.resolve(thread),
                    () -> discussion.reopen(thread),
                    () -> discussion.assign(thread, null),
                    () -> discussion.edit(comment, "Hej"),
                    () -> discussion.remove(comment),
                    () -> discussion.react(comment, Reaction.SUPPORT),
                    () -> discussion.takeBack(comment, Reaction.SUPPORT),
                    () -> discussion.place(thread, new Anchor.At(UUID.randomUUID(), 0, 1, 2)))) {
                assertThatThrownBy(() -> people.as(other, () -> {
                            try {
                                act.call();
                            } catch (RuntimeException e) {
                                throw e;
                            } catch (Throwable e) {
                                throw new AssertionError(e);
                            }
                        }))
                        .isInstanceOf(NotFoundException.class);
            }
        }
        assertThat(only(room.lena(), one).comments()).hasSize(1);
    }

    @Test
    void nobodyHearsThatTheOtherSideTalks() {
        var annas = people.as(room.anna(), () -> overview.topics(page));
        var lenas = people.as(room.lena(), () -> overview.topics(page));
        assertThat(annas).contains(DiscussionSignals.topic(page, ROOM), DiscussionSignals.topic(page, PARTY));
        assertThat(annas).doesNotContain(DiscussionSignals.topic(page, UNION));
        assertThat(lenas).contains(DiscussionSignals.topic(page, UNION));
    }

    @Test
    void oneTalksToThoseOneBelongsTo() {
        assertThat(people.as(room.anna(), () -> overview.audiences(page)))
                .containsExactly(
                        ROOM, new Audience.RoomAndCooperating(), PARTY, new Audience.Organisation(room.party()));
        assertRefused("discussion.audience.refused", () -> open(room.anna(), one, UNION, "Hej"));
        assertRefused(
                "discussion.audience.refused",
                () -> open(room.anna(), one, new Audience.Organisation(room.union()), "Hej"));
        assertRefused("discussion.audience.refused", () -> open(room.anna(), one, new Audience.Public(), "Hej"));
    }

    @Test
    void whoOnlyReadsSaysNothingAndWhoCommentsNeedNotWrite() {
        var reader = rooms.inParty(room, Role.READER).accountId();
        var commenter = rooms.inParty(room, Role.COMMENTER).accountId();
        var thread = open(commenter, one, ROOM, "Ett förslag");

        assertThat(only(reader, one).comments().getFirst().mayEdit()).isFalse();
        assertThat(people.as(reader, () -> overview.audiences(page))).isEmpty();
        assertRefused("access.refused", () -> people.as(reader, () -> discussion.reply(thread, "Hej")));
        assertRefused("access.refused", () -> open(reader, one, ROOM, "Hej"));
    }

    @Test
    void whoeverCanCommentCanChooseAParagraphToTalkAbout() {
        var commenter = rooms.inParty(room, Role.COMMENTER).accountId();
        var reader = rooms.inParty(room, Role.READER).accountId();

        var paragraphs = people.as(commenter, () -> overview.paragraphs(page, one));
        assertThat(paragraphs).extracting(Selection::quote).containsExactly("Vi bygger fler hus.", "Vi hyr ut dem.");
        people.as(
                commenter, () -> discussion.open(new ThreadDraft(page, one, ROOM, "Till vem?", paragraphs.getLast())));
        assertThat(only(room.lena(), one))
                .satisfies(row -> assertThat(row.quote()).isEqualTo("Vi hyr ut dem."))
                .satisfies(row -> assertThat(row.place()).isInstanceOf(Anchor.At.class));
        assertThat(people.as(commenter, () -> overview.paragraphs(page, page))).isEmpty();
        assertRefused("access.refused", () -> people.as(reader, () -> overview.paragraphs(page, one)));
    }

    @Test
    void cooperatingPartiesHearWhatIsForThemWhereThePlatformIsOpenToThem() {
        var tco = rooms.inTco(room, Role.COMMENTER).accountId();
        assertThatThrownBy(() -> threads(tco, one)).isInstanceOf(NotFoundException.class);
        people.as(room.anna(), () -> platforms.openTo(page, room.tco()));
        open(room.anna(), one, ROOM, "Bara vi två");
        open(room.anna(), one, new Audience.RoomAndCooperating(), "Alla");

        assertThat(only(tco, one).comments().getFirst().words()).isEqualTo("Alla");
    }

    @Test
    void whatStoodBeforeAnEditStaysAndWhatIsRemovedLeavesATrace() {
        open(room.anna(), one, ROOM, "Först");
        var comment = only(room.anna(), one).comments().getFirst().id();
        people.as(room.anna(), () -> discussion.edit(comment, "Sedan"));
        assertThat(only(room.lena(), one).comments().getFirst())
                .satisfies(row -> assertThat(row.words()).isEqualTo("Sedan"))
                .satisfies(row -> assertThat(row.earlier()).containsExactly("Först"));
        assertRefused("access.refused", () -> people.as(room.lena(), () -> discussion.edit(comment, "Mitt")));

        people.as(room.anna(), () -> discussion.remove(comment));
        assertThat(only(room.lena(), one).comments().getFirst())
                .satisfies(row -> assertThat(row.words()).isEmpty())
                .satisfies(row -> assertThat(row.earlier()).isEmpty())
                .satisfies(row -> assertThat(row.removedBy()).isEqualTo("Företrädare för Partidistriktet"));
        assertRefused(
                "discussion.comment.removed", () -> people.as(room.anna(), () -> discussion.edit(comment, "Åter")));
    }

    @Test
    void convenersKeepOrderOnTheirOwnSideOnly() {
        var petra = rooms.inParty(room, Role.COMMENTER).accountId();
        open(petra, one, ROOM, "Dumt sagt");
        var comment = only(room.anna(), one).comments().getFirst().id();

        assertRefused("access.refused", () -> people.as(room.lena(), () -> discussion.remove(comment)));
        people.as(room.anna(), () -> discussion.remove(comment));
        assertThat(only(room.lena(), one).comments().getFirst().removedBy()).isNotNull();
    }

    @Test
    void aThreadIsDoneUntilSomebodySpeaksAgain() {
        var thread = open(room.anna(), one, ROOM, "Räcker det?");
        people.as(room.lena(), () -> discussion.resolve(thread));
        assertThat(only(room.anna(), one).resolvedBy()).isEqualTo("Företrädare för LO-distriktet");
        assertThat(openThreads(room.anna())).isEmpty();

        people.as(room.anna(), () -> discussion.reply(thread, "En sak till"));
        assertThat(only(room.anna(), one).isOpen()).isTrue();
    }

    @Test
    void aThreadWaitsForSomebodyWhomItIsFor() {
        var thread = open(room.lena(), one, UNION, "Vem tar det?");
        var kim = rooms.inUnion(room, Role.WRITER);
        var petra = rooms.inParty(room, Role.WRITER);
        people.as(room.lena(), () -> discussion.assign(thread, kim.id()));
        assertThat(only(room.lena(), one).assignedTo()).isNotNull();
        assertRefused(
                "discussion.assign.outside", () -> people.as(room.lena(), () -> discussion.assign(thread, petra.id())));
        assertThat(people.as(room.lena(), () -> overview.assignable(thread)))
                .extracting(Assignable::memberId)
                .contains(kim.id())
                .doesNotContain(petra.id());
        assertThatThrownBy(() -> people.as(room.anna(), () -> overview.assignable(thread)))
                .isInstanceOf(NotFoundException.class);
        people.as(room.lena(), () -> discussion.assign(thread, null));
        assertThat(only(room.lena(), one).assignedTo()).isNull();
    }

    @Test
    void aReactionCountsOnceForEachPerson() {
        open(room.anna(), one, ROOM, "Bra");
        var comment = only(room.anna(), one).comments().getFirst().id();
        people.as(room.lena(), () -> discussion.react(comment, Reaction.SUPPORT));
        people.as(room.lena(), () -> discussion.react(comment, Reaction.SUPPORT));
        people.as(room.anna(), () -> discussion.react(comment, Reaction.SUPPORT));
        assertThat(only(room.lena(), one).comments().getFirst().reactions()).containsEntry(Reaction.SUPPORT, 2);
        people.as(room.lena(), () -> discussion.takeBack(comment, Reaction.SUPPORT));
        assertThat(only(room.lena(), one).comments().getFirst())
                .satisfies(row -> assertThat(row.reactions()).containsEntry(Reaction.SUPPORT, 1))
                .satisfies(row -> assertThat(row.mine()).isEmpty());
    }

    @Test
    void aMentionIsReadAsTheReaderMaySeeIt() {
        people.as(room.lena(), () -> members.consentToBeNamed(room.id()));
        open(room.anna(), one, ROOM, "Vad säger @Lena?");
        assertThat(only(room.anna(), one).comments().getFirst().words()).isEqualTo("Vad säger @Lena?");
        people.as(room.lena(), () -> members.withdrawConsent(room.id()));
        assertThat(only(room.anna(), one).comments().getFirst().words())
                .isEqualTo("Vad säger @Företrädare för LO-distriktet?");
        assertThat(only(room.lena(), one).comments().getFirst().words()).isEqualTo("Vad säger @Lena?");
    }

    private List<WaitingThread> waiting(UUID account) {
        return people.as(account, () -> waitingThreads.in(room.id()));
    }

    @Test
    void aMentionWaitsUntilItIsAnswered() {
        people.as(room.lena(), () -> members.consentToBeNamed(room.id()));
        var thread = open(room.anna(), one, ROOM, "Vad säger @Lena?");
        assertThat(waiting(room.lena()))
                .singleElement()
                .satisfies(row -> assertThat(row.why()).isEqualTo(WaitingThread.Why.MENTIONED))
                .satisfies(row -> assertThat(row.from()).isEqualTo("Företrädare för Partidistriktet"))
                .satisfies(row -> assertThat(row.subjectId()).isEqualTo(one));
        assertThat(waiting(room.anna())).isEmpty();

        people.as(room.lena(), () -> discussion.reply(thread, "Ja."));
        assertThat(waiting(room.lena())).isEmpty();
        people.as(room.anna(), () -> discussion.reply(thread, "Säkert, @LO-distriktet?"));
        assertThat(waiting(room.lena())).hasSize(1);
        people.as(room.anna(), () -> discussion.resolve(thread));
        assertThat(waiting(room.lena())).isEmpty();
    }

    @Test
    void whatWaitsOnAPlatformThatWasClosedToACooperatingPartyWaitsNoLonger() {
        var tco = rooms.inTco(room, Role.COMMENTER).accountId();
        people.as(room.anna(), () -> platforms.openTo(page, room.tco()));
        open(room.anna(), one, new Audience.RoomAndCooperating(), "Vad säger @TCO-rådet?");
        assertThat(waiting(tco)).hasSize(1);
        people.as(room.anna(), () -> platforms.closeTo(page, room.tco()));
        assertThat(waiting(tco)).isEmpty();
    }

    @Test
    void whatIsAssignedWaitsUntilItIsDone() {
        var kim = rooms.inUnion(room, Role.WRITER);
        var thread = open(room.lena(), one, UNION, "Vem tar det?");
        people.as(room.lena(), () -> discussion.assign(thread, kim.id()));
        assertThat(waiting(kim.accountId()))
                .singleElement()
                .satisfies(row -> assertThat(row.why()).isEqualTo(WaitingThread.Why.ASSIGNED));
        people.as(kim.accountId(), () -> discussion.resolve(thread));
        assertThat(waiting(kim.accountId())).isEmpty();
    }

    @Test
    void manyWhoAnswerAtOnceAreAllHeard() {
        var thread = open(room.anna(), one, ROOM, "Hur många?");
        var answers = IntStream.range(0, 12)
                .mapToObj(number -> CompletableFuture.runAsync(() -> people.as(
                        number % 2 == 0 ? room.anna() : room.lena(), () -> discussion.reply(thread, "Svar " + number))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(answers).join();
        assertThat(only(room.anna(), one).comments()).hasSize(13);
    }

    @Test
    void emptyAndEndlessWordsAreRefused() {
        assertRefused("discussion.words.empty", () -> open(room.anna(), one, ROOM, " \n "));
        assertRefused(
                "discussion.words.long",
                () -> open(room.anna(), one, ROOM, String.join("", Collections.nCopies(5001, "a"))));
        assertThat(threads(room.anna(), one)).isEmpty();
    }

    @Test
    void asMuchIsReadAsIsWanted() {
        var threads = IntStream.range(0, 6)
                .mapToObj(number -> open(room.anna(), one, ROOM, "Nummer " + number))
                .toList();
        people.as(room.anna(), () -> discussion.resolve(threads.getFirst()));

        var nothing = people.as(room.anna(), () -> overview.about(page, one, Reach.NOTHING));
        assertThat(nothing.threads()).isEmpty();
        assertThat(nothing.counts()).isEqualTo(new Talk.Counts(5, 1, 0));
        assertThat(nothing.openThreads()).containsExactly(Map.entry(one, 5));

        var some = people.as(room.anna(), () -> overview.about(page, one, new Reach(2, 0, 0, null)));
        assertThat(some.threads()).extracting(ThreadRow::id).containsExactly(threads.get(1), threads.get(2));
        assertThat(some.resolved()).isEmpty();

        var towards = people.as(room.anna(), () -> overview.about(page, one, new Reach(2, 0, 0, threads.get(4))));
        assertThat(towards.threads()).extracting(ThreadRow::id).containsExactlyElementsOf(threads.subList(1, 5));
        var towardsResolved =
                people.as(room.anna(), () -> overview.about(page, one, new Reach(0, 0, 0, threads.getFirst())));
        assertThat(towardsResolved.resolved()).hasSize(1);
    }

    // Words of the text

    private UUID document(UUID section) {
        return people.as(room.anna(), () -> outline.of(page))
                .section(section)
                .orElseThrow()
                .documentId();
    }

    private UUID aboutWords(Audience audience, UUID account, String quote) {
        var head = documents.exactHead(document(one));
        var text = firstBlock(head.content());
        int from = head.content().title().size() + 1 + text.indexOf(quote);
        return people.as(
                account,
                () -> discussion.open(new ThreadDraft(
                        page,
                        one,
                        audience,
                        "Om det här",
                        new Selection(head.version(), from, from + quote.length(), quote))));
    }

    private static String firstBlock(Doc words) {
        return ((Textblock) words.blocks().getFirst()).plain();
    }

    private void write(UUID section, Doc words) {
        var author = rooms.member(room, room.anna()).id();
        documents.change(document(section), words, author, "test");
    }

    private static Doc first(String words) {
        return Doc.of("Ett", Paragraph.of(words), Paragraph.of("Vi hyr ut dem."));
    }

    private String wordsOf(ThreadRow thread, UUID section) {
        var at = (Anchor.At) java.util.Objects.requireNonNull(thread.place());
        var head = documents.exactHead(document(section));
        assertThat(at.version()).isEqualTo(head.version());
        int start = head.content().title().size() + 1;
        return firstBlock(head.content()).substring(at.from() - start, at.to() - start);
    }

    @Test
    void aThreadFollowsItsWords() {
        aboutWords(UNION, room.lena(), "fler hus");
        write(one, first("Tillsammans: vi bygger många fler hus i år."));

        assertThat(wordsOf(only(room.lena(), one), one)).isEqualTo("fler hus");
        assertThat(only(room.lena(), one).quote()).isEqualTo("fler hus");
    }

    @Test
    void wordsAreMarkedForThoseWhoMaySeeTheTalk() {
        var both = aboutWords(ROOM, room.anna(), "fler hus");
        var unions = aboutWords(UNION, room.lena(), "bygger");
        var done = aboutWords(ROOM, room.anna(), "Vi");
        people.as(room.anna(), () -> discussion.resolve(done));

        var lenas = people.as(room.lena(), () -> overview.about(page, one, Reach.NOTHING));
        assertThat(lenas.marks()).extracting(ThreadMark::threadId).containsExactly(unions, both);
        var annas = people.as(room.anna(), () -> overview.about(page, one, Reach.NOTHING));
        assertThat(annas.marks()).extracting(ThreadMark::threadId).containsExactly(both);
    }

    @Test
    void aThreadWhoseWordsAreGoneWaitsForThem() {
        aboutWords(ROOM, room.lena(), "fler hus");
        write(one, first("Vi väntar."));
        assertThat(threads(room.anna(), one)).isEmpty();
        assertThat(people.as(room.anna(), () -> overview.about(page, two)).withoutPlace())
                .singleElement()
                .satisfies(thread -> assertThat(thread.quote()).isEqualTo("fler hus"));
        assertThat(openThreads(room.anna())).isEmpty();

        write(one, first("Vi bygger fler hus."));
        assertThat(wordsOf(only(room.anna(), one), one)).isEqualTo("fler hus");
    }

    @Test
    void wordsThatAreCutAndPastedTakeTheirThreadAlong() {
        aboutWords(ROOM, room.lena(), "bygger fler hus");
        write(one, first("Nu."));
        write(two, Doc.of("Två", Paragraph.of("Vi bygger fler hus.")));

        assertThat(threads(room.anna(), one)).isEmpty();
        assertThat(wordsOf(only(room.anna(), two), two)).isEqualTo("bygger fler hus");
        assertThat(openThreads(room.anna())).containsOnlyKeys(two);
    }

    @Test
    void manyWhoLookWhileWordsMoveAllSeeWhereTheyAre() {
        aboutWords(ROOM, room.lena(), "bygger fler hus");
        write(one, first("Nu."));
        write(two, Doc.of("Två", Paragraph.of("Vi bygger fler hus.")));
        var looks = IntStream.range(0, 8)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> threads(number % 2 == 0 ? room.anna() : room.lena(), two)))
                .toList();
        assertThat(looks).allSatisfy(look -> assertThat(look.join()).hasSize(1));
    }

    @Test
    void aSplitTakesAThreadAlong() {
        aboutWords(ROOM, room.lena(), "fler hus");
        var head = documents.exactHead(document(one));
        people.as(room.anna(), () -> {
            reshaping.split(one, head.version(), head.content().title().size());
        });
        var moved =
                people.as(room.anna(), () -> outline.of(page)).sections().get(1).id();
        assertThat(threads(room.anna(), one)).isEmpty();
        assertThat(only(room.anna(), moved).quote()).isEqualTo("fler hus");
    }

    @Test
    void wordsThatChangedMeanwhileAreNotTalkedAbout() {
        var head = documents.exactHead(document(one));
        write(one, first("Något helt annat."));
        assertRefused(
                "live.anchor.moved",
                () -> people.as(
                        room.anna(),
                        () -> discussion.open(new ThreadDraft(
                                page, one, ROOM, "Om det", new Selection(head.version(), 6, 15, "Vi bygger")))));
        assertThat(threads(room.anna(), one)).isEmpty();
    }

    @Test
    void aThreadIsPutWhereTheSameWordsStand() {
        var thread = aboutWords(ROOM, room.lena(), "fler hus");
        write(one, first("Nu."));
        write(two, Doc.of("Två", Paragraph.of("Helt andra: fler hus, och fler hus."), Paragraph.of("x")));
        var lost = people.as(room.anna(), () -> overview.about(page, one)).withoutPlace();
        var candidates = ((Anchor.Nowhere)
                        java.util.Objects.requireNonNull(lost.getFirst().place()))
                .candidates();
        assertThat(candidates).hasSize(2);

        people.as(room.anna(), () -> discussion.place(thread, candidates.getLast()));
        assertThat(wordsOf(only(room.lena(), two), two)).isEqualTo("fler hus");
    }
}
