package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class PublicationServiceTest {

    @Autowired
    private PublicationService publications;

    @Autowired
    private PublicPlatforms everybody;

    @Autowired
    private PublicationFixtures fixtures;

    @Autowired
    private JointService joint;

    @Autowired
    private AdoptionFixtures adoption;

    @Autowired
    private LateChangeService changes;

    @Autowired
    private LateChangeRepository lateChanges;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outlines;

    @Autowired
    private SectionService sections;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID section;
    private String slug;

    @BeforeEach
    void aPlatform() {
        room = rooms.open();
        slug = "handslag-" + UUID.randomUUID().toString().substring(0, 8);
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag", "Trygga jobb"));
            section = sections.add(
                    platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Vi ska bygga fler hus.")));
        });
    }

    private void anna(Runnable work) {
        people.as(room.anna(), work);
    }

    private void lena(Runnable work) {
        people.as(room.lena(), work);
    }

    private <T> T asLena(Supplier<T> work) {
        return people.as(room.lena(), work);
    }

    private void adopt() {
        fixtures.adopt(platform, this::anna, this::lena);
    }

    private void publish(String address) {
        fixtures.publish(platform, address, this::anna, this::lena);
    }

    private PublicationDraft draft(String address) {
        return new PublicationDraft(new Slug(address), " Partiet  och facket ", "Anna, 070-000 00 00");
    }

    private UUID open() {
        return asLena(() -> proposals.open(platform)).getFirst().id();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void assertMissing(String address) {
        assertThatThrownBy(() -> everybody.read(address)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> everybody.file(address, ExportFormat.PDF, Texts.SWEDISH))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> everybody.mark(address, ExportFormat.PDF, Texts.SWEDISH))
                .isInstanceOf(NotFoundException.class);
    }

    /** The text goes on: both sides have opened the section again. */
    private void writeOn(String words) {
        anna(() -> joint.proposeReopening(section, ""));
        lena(() -> joint.agree(open()));
        people.as(
                room.anna(),
                () -> documents.change(
                        outlines.of(platform).section(section).orElseThrow().documentId(),
                        Doc.of("Bostäder", Paragraph.of(words)),
                        rooms.member(room, room.anna()).id(),
                        "test"));
    }

    @Test
    void onlyWhatIsAdoptedIsProposed() {
        assertRefused("publication.notAdopted", () -> anna(() -> publications.propose(platform, draft(slug), "")));
        assertThat(asLena(() -> publications.state(platform)).adoptedVersion()).isNull();
        assertThat(asLena(() -> publications.isOffered(platform))).isFalse();
        adopt();
        assertThat(asLena(() -> publications.isOffered(platform))).isTrue();
        anna(() -> publications.propose(platform, draft(slug), "Kongressen har antagit den"));
        assertMissing(slug);
        assertThat(asLena(() -> publications.state(platform)).proposed())
                .isEqualTo(
                        new Edition(slug, "Handslag", "Trygga jobb", "Partiet och facket", "Anna, 070-000 00 00", 4));
    }

    @Test
    void everybodyReadsItWhenTheOtherSideHasSaidYes() {
        adopt();
        anna(() -> publications.propose(platform, draft(slug), ""));
        assertThat(asLena(() -> proposals.waiting(room.id())))
                .extracting(JointRow::kind)
                .containsExactly(JointKind.PUBLICATION);
        var asked = open();
        assertRefused("access.refused", () -> anna(() -> joint.agree(asked)));
        lena(() -> joint.agree(asked));
        var page = everybody.read(slug);
        assertThat(page.edition().title()).isEqualTo("Handslag");
        assertThat(page.text()).contains("Bostäder", "Vi ska bygga fler hus.").doesNotContain("data-pos");
        assertThat(page.contents()).contains("href=\"#s-" + section + "\"");
        assertThat(page.code()).matches("K [0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(page.lists()).isEqualTo(AdoptionLists.NONE);
        assertThat(asLena(() -> publications.state(platform)).code()).isEqualTo(page.code());
    }

    @Test
    void theAdoptedVersionIsReadAndNeverTheTextAsItIsWritten() {
        adopt();
        publish(slug);
        var before = everybody.read(slug);
        writeOn("Vi ska bygga ännu fler hus.");
        assertThat(everybody.read(slug)).isEqualTo(before);
        assertThat(new String(everybody.file(slug, ExportFormat.PDF, Texts.SWEDISH), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(before.text()).doesNotContain("ännu fler");
    }

    @Test
    void aNewWordingTakesAnotherYesAndTheOldAddressLeadsOn() {
        adopt();
        publish(slug);
        writeOn("Vi ska bygga ännu fler hus.");
        anna(() -> joint.proposePhase(platform, Phase.DECISION, ""));
        lena(() -> joint.agree(open()));
        assertThat(everybody.read(slug).text()).doesNotContain("ännu fler");
        fixtures.decided(platform);
        assertThat(asLena(() -> publications.state(platform)).isOutdated()).isTrue();
        publish(slug + "-igen");
        assertThat(asLena(() -> publications.state(platform)).isOutdated()).isFalse();
        assertThat(everybody.read(slug).text()).contains("ännu fler");
        assertThat(everybody.edition(slug).slug()).isEqualTo(slug + "-igen");
    }

    @Test
    void whoDecidedItAndWhatTheyLeftOutStandsOnThePageAndInTheFiles() throws IOException {
        var other = people.as(
                room.anna(),
                () -> sections.add(
                        platform, new Place(null, 1), Doc.of("Skola", Paragraph.of("Vi ska ha små klasser."))));
        adoption.freeze(room, platform);
        var party = adoption.send(room.anna(), platform, room.party());
        adoption.decide(room.anna(), platform, AdoptionFixtures.adopts(room.party(), party, "14"));
        var union = adoption.send(room.lena(), platform, room.union());
        adoption.decide(
                room.lena(),
                platform,
                AdoptionFixtures.decision(
                        room.union(),
                        union,
                        "9",
                        DecisionOutcome.ADOPTS_EXCEPT,
                        Map.of(other, "Vår kongress säger nej.")));
        adoption.goTo(room, platform, Phase.ADOPTED);
        publish(slug);

        var lists = everybody.read(slug).lists();
        assertThat(lists.adopted())
                .extracting(AdoptionLists.Line::organisation, AdoptionLists.Line::paragraph)
                .containsExactlyInAnyOrder(tuple("Partidistriktet", "14"), tuple("LO-distriktet", "9"));
        assertThat(lists.exceptions())
                .containsExactly(new AdoptionLists.Exempted("LO-distriktet", "2 Skola", "Vår kongress säger nej."));
        var word = everybody.file(slug, ExportFormat.DOCX, Texts.SWEDISH);
        assertThat(words(word)).contains("Vi ska bygga fler hus.", "§ 14", "§ 9", "Vår kongress säger nej.");
    }

    @Test
    void whatBodiesDecideAboutAnotherTextIsNotSaidOfThisOne() throws IOException {
        adoption.freeze(room, platform);
        adoption.adopt(room, platform);
        publish(slug);
        var mark = everybody.mark(slug, ExportFormat.DOCX, Texts.SWEDISH);
        assertThat(everybody.read(slug).lists().adopted()).hasSize(2);

        adoption.goTo(room, platform, Phase.DECISION);
        writeOn("Vi ska bygga ännu fler hus.");
        var other = adoption.send(room.anna(), platform, room.party());
        adoption.decide(room.anna(), platform, AdoptionFixtures.adopts(room.party(), other, "15"));

        assertThat(everybody.read(slug).lists().adopted())
                .extracting(AdoptionLists.Line::organisation)
                .containsExactly("LO-distriktet");
        assertThat(everybody.mark(slug, ExportFormat.DOCX, Texts.SWEDISH)).isNotEqualTo(mark);
        assertThat(words(everybody.file(slug, ExportFormat.DOCX, Texts.SWEDISH)))
                .contains("LO-distriktet")
                .doesNotContain("§ 15");
    }

    @Test
    void whatABodyDecidedAboutOneSectionIsNotSaidOfTheWhole() throws IOException {
        anna(() -> sections.add(platform, new Place(null, 1), Doc.of("Skola", Paragraph.of("Vi ska ha små klasser."))));
        adoption.freeze(room, platform);
        adoption.decide(
                room.lena(),
                platform,
                AdoptionFixtures.adopts(room.union(), adoption.send(room.lena(), platform, room.union()), "9"));
        writeOn("Vi ska bygga ännu fler hus.");
        adoption.decide(
                room.anna(),
                platform,
                AdoptionFixtures.adopts(room.party(), adoption.send(room.anna(), platform, room.party()), "14"));
        var difference = adoption.send(room.lena(), platform, room.union(), section);
        adoption.decide(room.lena(), platform, AdoptionFixtures.adopts(room.union(), difference, "10"));
        adoption.goTo(room, platform, Phase.ADOPTED);
        publish(slug);

        assertThat(everybody.read(slug).lists().adopted())
                .extracting(AdoptionLists.Line::paragraph, AdoptionLists.Line::sections)
                .containsExactlyInAnyOrder(
                        tuple("9", List.of()), tuple("14", List.of()), tuple("10", List.of("1 Bostäder")));
        assertThat(words(everybody.file(slug, ExportFormat.DOCX, Texts.SWEDISH)))
                .contains("LO-distriktet: Antar, gäller 1 Bostäder. Beslut av Styrelsen");
    }

    @Test
    void whatWasCorrectedAfterTheDecisionsStandsBesideTheText() {
        adoption.freeze(room, platform);
        adoption.adopt(room, platform);
        var comma = people.as(room.anna(), () -> changes.begin(section, LateChangeKind.CORRECTION, ""));
        documents.change(
                lateChanges.findById(comma).orElseThrow().documentId(),
                Doc.of("Bostäder", Paragraph.of("Vi ska bygga, fler hus.")),
                rooms.member(room, room.anna()).id(),
                "test");
        anna(() -> changes.offer(comma));
        lena(() -> changes.confirm(comma));
        publish(slug);
        assertThat(everybody.read(slug).lists().corrections())
                .containsExactly(
                        new AdoptionLists.Corrected("1 Bostäder", "Vi ska bygga fler hus.", "Vi ska bygga, fler hus."));
    }

    private static String words(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
                }
            }
        }
        throw new IOException("no document");
    }

    @Test
    void oneSideTakesItAwayAlone() {
        adopt();
        publish(slug);
        lena(() -> publications.takeAway(platform));
        assertMissing(slug);
        assertRefused("publication.notPublished", () -> anna(() -> publications.takeAway(platform)));
        assertThat(asLena(() -> publications.state(platform)).isPublished()).isFalse();
        publish(slug);
        assertThat(everybody.read(slug).edition().slug()).isEqualTo(slug);
    }

    @Test
    void aRemovedPlatformIsGoneForEverybody() {
        adopt();
        publish(slug);
        anna(() -> joint.proposePhase(platform, Phase.DECISION, ""));
        lena(() -> joint.agree(open()));
        anna(() -> joint.proposePhase(platform, Phase.REVISION, ""));
        lena(() -> joint.agree(open()));
        anna(() -> platforms.remove(platform));
        assertMissing(slug);
        assertMissing("finns-inte-" + UUID.randomUUID());
    }

    @Test
    void anAddressBelongsToOnePlatformForEver() {
        adopt();
        publish(slug);
        publish(slug + "-ny");
        var other = people.as(room.anna(), () -> platforms.create(room.id(), new PlatformDraft("Annat")));
        fixtures.adopt(other, this::anna, this::lena);
        for (var taken : List.of(slug, slug + "-ny")) {
            assertRefused("slug.taken", () -> anna(() -> publications.propose(other, draft(taken), "")));
        }
        publish(slug);
        assertThat(everybody.edition(slug + "-ny").slug()).isEqualTo(slug);
    }

    @Test
    void twoThatWereProposedForOneAddressDoNotShareIt() {
        var other = people.as(room.anna(), () -> platforms.create(room.id(), new PlatformDraft("Annat")));
        adopt();
        fixtures.adopt(other, this::anna, this::lena);
        anna(() -> publications.propose(platform, draft(slug), ""));
        fixtures.publish(other, slug, this::anna, this::lena);
        var late = open();
        assertRefused("slug.taken", () -> lena(() -> joint.agree(late)));
    }

    @Test
    void anotherPhaseOvertakesWhatIsProposed() {
        adopt();
        anna(() -> publications.propose(platform, draft(slug), ""));
        var asked = open();
        anna(() -> joint.proposePhase(platform, Phase.DECISION, ""));
        lena(() -> proposals.open(platform).stream()
                .filter(row -> row.kind() == JointKind.PHASE)
                .forEach(row -> joint.agree(row.id())));
        assertRefused("joint.overtaken", () -> lena(() -> joint.agree(asked)));
        assertMissing(slug);
    }

    @Test
    void whoStandsForItIsNeverLeftOut() {
        assertRefused("publication.sender.missing", () -> new PublicationDraft(new Slug("a"), " ", "x"));
        assertRefused("publication.contact.missing", () -> new PublicationDraft(new Slug("a"), "x", "\n"));
        assertRefused("publication.tooLong", () -> new PublicationDraft(new Slug("a"), "x".repeat(201), "x"));
        assertRefused("slug.invalid", () -> new Slug("Å ä"));
    }

    @Test
    void theFieldsBeginWithWhatIsKnown() {
        people.as(room.anna(), () -> {
            assertThat(publications.state(platform).suggested().slug()).isEqualTo("handslag");
            assertThat(publications.state(platform).suggested().sender()).contains("Partidistriktet", "LO-distriktet");
            platforms.describe(platform, new PlatformDraft("…"));
            assertThat(publications.state(platform).suggested().slug()).isEqualTo("plattform");
        });
    }

    @Test
    void othersThanConvenersNeitherProposeNorTakeAway() {
        adopt();
        publish(slug);
        var writer = rooms.inUnion(room, Role.WRITER).accountId();
        assertRefused("access.refused", () -> people.as(writer, () -> publications.takeAway(platform)));
        assertRefused("access.refused", () -> people.as(writer, () -> publications.propose(platform, draft(slug), "")));
        assertThat(everybody.read(slug)).isNotNull();
    }
}
