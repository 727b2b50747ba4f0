package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class PledgeWordsServiceTest {

    private static final String WORDS = "erbjuda alla heltid";
    /** "Arbete" and the sign that ends it, "Vi ska " and what begins the paragraph. */
    private static final int FROM = 16;

    @Autowired
    private PledgeWords words;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private PledgeOverview overview;

    @Autowired
    private PledgeTexts texts;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private PlatformOutline outlines;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID work;
    private UUID bus;

    @BeforeEach
    void aPlatformOfTwoSections() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            work = sections.add(
                    platform, new Place(null, 0), Doc.of("Arbete", Paragraph.of("Vi ska " + WORDS + " senast 2029.")));
            bus = sections.add(platform, new Place(null, 1), Doc.of("Buss", Paragraph.of("Bussen går.")));
        });
    }

    private UUID pledge(UUID by, String quote) {
        var draft = new PledgeDraft(
                "Alla erbjuds heltid",
                PledgeFixtures.TERM,
                new PledgeDraft.Source(work, 0, FROM, FROM + WORDS.length(), quote));
        return people.as(by, () -> pledges.create(room.id(), draft));
    }

    private List<WordsMark> marks(UUID by) {
        return people.as(by, () -> words.in(platform));
    }

    private PledgePage.Source source(UUID pledge) {
        return people.as(room.lena(), () -> overview.get(pledge)).hangsOn().orElseThrow();
    }

    private void write(UUID section, Doc text) {
        people.as(room.anna(), () -> {
            var document = outlines.of(platform).section(section).orElseThrow().documentId();
            documents.change(document, text, rooms.member(room, room.anna()).id(), "test " + UUID.randomUUID());
        });
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void wordsLeadToThePledgeAndThePledgeToItsWords() {
        var pledge = pledge(room.anna(), WORDS);
        assertThat(marks(room.lena())).singleElement().satisfies(mark -> {
            assertThat(mark.pledgeId()).isEqualTo(pledge);
            assertThat(mark.number()).isEqualTo("L1");
            assertThat(mark.sectionId()).isEqualTo(work);
            assertThat(mark.place()).isNotNull();
            assertThat(mark.place().from()).isEqualTo(FROM);
        });
        assertThat(source(pledge)).isEqualTo(new PledgePage.Source(platform, work, "Arbete", WORDS));
    }

    @Test
    void theLinkSurvivesEdits() {
        var pledge = pledge(room.anna(), WORDS);
        write(work, Doc.of("Arbete och lön", Paragraph.of("Först."), Paragraph.of("Vi ska " + WORDS + " nu.")));
        assertThat(marks(room.lena()).getFirst().place().from()).isGreaterThan(FROM);
        assertThat(source(pledge).quote()).isEqualTo(WORDS);
    }

    @Test
    void wordsThatAreMovedTakeThePledgeWithThem() {
        var pledge = pledge(room.anna(), WORDS);
        write(work, Doc.of("Arbete", Paragraph.of("Något annat.")));
        write(bus, Doc.of("Buss", Paragraph.of("Bussen går."), Paragraph.of("Vi ska " + WORDS + " senast 2029.")));
        assertThat(marks(room.lena())).extracting(WordsMark::sectionId).containsExactly(bus);
        assertThat(source(pledge)).isEqualTo(new PledgePage.Source(platform, bus, "Buss", WORDS));
    }

    @Test
    void whenTheWordsAreGoneBothSay() {
        var pledge = pledge(room.anna(), WORDS);
        write(work, Doc.of("Arbete", Paragraph.of("Något annat.")));
        assertThat(marks(room.lena())).singleElement().satisfies(mark -> {
            assertThat(mark.place()).isNull();
            assertThat(mark.sectionId()).isEqualTo(work);
        });
        assertThat(source(pledge).quote()).isEmpty();
    }

    @Test
    void whatTheWordsStoodInMayBeTakenAway() {
        var pledge = pledge(room.anna(), WORDS);
        people.as(room.anna(), () -> sections.remove(work));
        assertThat(marks(room.lena())).isEmpty();
        assertThat(people.as(room.lena(), () -> overview.get(pledge)).hangsOn()).isEmpty();

        people.as(room.anna(), () -> platforms.remove(platform));
        assertThatThrownBy(() -> marks(room.lena())).isInstanceOf(NotFoundException.class);
        assertThat(people.as(room.lena(), () -> overview.get(pledge)).hangsOn()).isEmpty();
    }

    @Test
    void wordsThatWereNotThereAreRefused() {
        assertRefused("live.anchor.moved", () -> pledge(room.anna(), "erbjuda alla deltid"));
        assertThat(marks(room.anna())).isEmpty();
    }

    @Test
    void aRemovedPledgeMarksNothing() {
        var pledge = pledge(room.anna(), WORDS);
        people.as(room.lena(), () -> pledges.remove(pledge));
        assertThat(marks(room.anna())).isEmpty();
        people.as(room.lena(), () -> pledges.restore(pledge));
        assertThat(marks(room.anna())).hasSize(1);
    }

    @Test
    void whoeverCooperatesSeesNoPledgeAndMakesNone() {
        var pledge = pledge(room.anna(), WORDS);
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        assertThat(people.as(tove, () -> outlines.of(platform)).sections()).hasSize(2);
        assertThat(marks(tove)).isEmpty();
        assertThat(people.as(tove, () -> words.mayBegin(room.id()))).isFalse();
        assertRefused("access.refused", () -> pledge(tove, WORDS));
        assertThatThrownBy(() -> people.as(tove, () -> texts.of(pledge))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoOnlyReadsSeesTheMarksAndMakesNone() {
        pledge(room.anna(), WORDS);
        var reader = rooms.inUnion(room, Role.READER).accountId();
        assertThat(marks(reader)).hasSize(1);
        assertThat(people.as(reader, () -> words.mayBegin(room.id()))).isFalse();
        assertRefused("access.refused", () -> pledge(reader, WORDS));
    }

    @Test
    void anotherRoomHearsNothing() {
        var other = rooms.open();
        assertThatThrownBy(() -> marks(other.anna())).isInstanceOf(NotFoundException.class);
        pledge(room.anna(), WORDS);
        assertThatThrownBy(() -> marks(other.anna())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(other.anna(), () -> words.mayBegin(room.id())))
                .isInstanceOf(NotFoundException.class);
        var draft = new PledgeDraft(
                "Alla erbjuds heltid",
                PledgeFixtures.TERM,
                new PledgeDraft.Source(work, 0, FROM, FROM + WORDS.length(), WORDS));
        assertThatThrownBy(() -> people.as(other.anna(), () -> pledges.create(other.id(), draft)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theExplanationBeginsWithThePromise() {
        var pledge = pledge(room.anna(), WORDS);
        assertThat(people.as(room.lena(), () -> texts.of(pledge)).html()).contains("Alla erbjuds heltid");
    }
}
