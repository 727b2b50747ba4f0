package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class PlatformBeginningsServiceTest {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);

    @Autowired
    private PlatformBeginnings beginnings;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outlines;

    @Autowired
    private SectionService sections;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private PolicyAreas areas;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;

    @BeforeEach
    void aRoom() {
        room = rooms.open();
    }

    private <T> T asAnna(Supplier<T> work) {
        return people.as(room.anna(), work);
    }

    private List<SectionRow> from(PlatformTemplate template) {
        return asAnna(
                () -> rows(beginnings.create(room.id(), new PlatformDraft("Handslag"), new Beginning.Ready(template))));
    }

    private List<SectionRow> rows(UUID platform) {
        return outlines.of(platform).sections();
    }

    private Doc words(SectionRow row) {
        return documents.head(row.documentId()).content();
    }

    private UUID like(UUID earlier) {
        return beginnings.create(room.id(), new PlatformDraft("Nästa"), new Beginning.Earlier(earlier));
    }

    /** A chapter with a section in it that everything is said of, and one beside it. */
    private UUID earlier() {
        return asAnna(() -> {
            var platform = platforms.create(room.id(), new PlatformDraft("Förra"));
            var chapter = sections.add(platform, LAST, Doc.of("Jobben", Paragraph.of("Om jobben.")));
            var inside = sections.add(platform, new Place(chapter, 0), Doc.of("Heltid", Paragraph.of("Vi ska.")));
            sections.add(platform, LAST, Doc.of("Bussen", Paragraph.of("Den går.")));
            sections.describe(
                    inside,
                    details -> details.withPartyOwner(
                                    rooms.member(room, room.anna()).id())
                            .withLevel(Level.REGION)
                            .withPolicyAreas(Set.of("K02", "T01"))
                            .withEmployerQuestion(true)
                            .withParked(true)
                            .withDueOn(LocalDate.of(2027, 1, 27)));
            sections.agree(inside);
            return platform;
        });
    }

    @Test
    void aHandslagIsTenToTwentyPromisesWithAPartForEachSide() {
        var rows = from(PlatformTemplate.HANDSLAG);
        assertThat(rows).hasSizeBetween(10, 20).allSatisfy(row -> {
            var blocks = words(row).blocks();
            assertThat(row.depth()).isEqualTo(1);
            assertThat(((Paragraph) blocks.getFirst()).plain()).startsWith("Vi ska ");
            assertThat(blocks)
                    .filteredOn(Subheading.class::isInstance)
                    .extracting(block -> ((Subheading) block).plain())
                    .containsExactly("Det här gör partiet", "Det här gör facken");
        });
    }

    @Test
    void aDistrictPlatformHasChaptersWithPointsInThem() {
        var rows = from(PlatformTemplate.DISTRICT_PLATFORM);
        assertThat(rows).hasSizeGreaterThan(20).extracting(SectionRow::depth).containsOnly(1, 2);
        assertThat(rows)
                .filteredOn(row -> row.depth() == 2)
                .allSatisfy(row -> assertThat(((Paragraph) words(row).blocks().getFirst()).plain())
                        .startsWith("Vi ska "));
    }

    @Test
    void aSharedQuestionIsOneOrTwoSectionsAndNothingIsNothing() {
        assertThat(from(PlatformTemplate.SHARED_QUESTION)).hasSizeBetween(1, 2);
        assertThat(from(PlatformTemplate.EMPTY)).isEmpty();
    }

    @Test
    void whatTemplatesSayOfPolicyIsKnown() {
        var known = areas.inOrder().stream().map(PolicyArea::code).toList();
        var said = List.of(
                        PlatformTemplate.HANDSLAG, PlatformTemplate.DISTRICT_PLATFORM, PlatformTemplate.SHARED_QUESTION)
                .stream()
                .flatMap(template -> from(template).stream())
                .map(row -> asAnna(() -> sections.details(row.id())))
                .toList();
        assertThat(said)
                .flatExtracting(SectionDetails::policyAreas)
                .isNotEmpty()
                .isSubsetOf(known);
        assertThat(said)
                .filteredOn(details -> details.policyAreas().contains("T01"))
                .isNotEmpty()
                .allMatch(SectionDetails::employerQuestion);
    }

    @Test
    void anEarlierPlatformGivesItsTreeItsWordsAndWhatTheyAreAbout() {
        var earlier = earlier();
        var made = asAnna(() -> like(earlier));
        var rows = asAnna(() -> rows(made));
        assertThat(rows).extracting(SectionRow::number).containsExactly("1", "1.1", "2");
        assertThat(rows).extracting(SectionRow::title).containsExactly("Jobben", "Heltid", "Bussen");
        assertThat(words(rows.get(1))).isEqualTo(Doc.of("Heltid", Paragraph.of("Vi ska.")));
        var details = asAnna(() -> sections.details(rows.get(1).id()));
        assertThat(details)
                .isEqualTo(SectionDetails.NONE
                        .withLevel(Level.REGION)
                        .withPolicyAreas(Set.of("K02", "T01"))
                        .withEmployerQuestion(true));
        assertThat(rows.get(1).status()).isEqualTo(SectionStatus.DRAFT);
        assertThat(rows.get(1).agreedByParty()).isFalse();
    }

    @Test
    void theTwoGoTheirOwnWaysAndTheNewOneSaysWhereItIsFrom() {
        var earlier = earlier();
        var made = asAnna(() -> like(earlier));
        people.as(room.anna(), () -> {
            sections.rename(rows(earlier).getFirst().id(), "Arbetet");
            assertThat(rows(made).getFirst().title()).isEqualTo("Jobben");
            assertThat(beginnings.origin(made)).hasValue(new PlatformBeginnings.Origin(earlier, "Förra"));
            assertThat(beginnings.origin(earlier)).isEmpty();
            platforms.openTo(made, room.tco());
        });
        var tove = rooms.inTco(room, Role.READER).accountId();
        assertThat(people.as(tove, () -> beginnings.origin(made)))
                .as("who may not read it does not hear of it")
                .isEmpty();
        people.as(room.anna(), () -> platforms.remove(earlier));
        assertThat(asAnna(() -> beginnings.origin(made))).isEmpty();
    }

    @Test
    void nothingBeginsFromWhatIsNotThere() {
        var earlier = earlier();
        var other = rooms.open();
        assertThatThrownBy(() -> people.as(
                        other.anna(),
                        () -> beginnings.create(other.id(), new PlatformDraft("Vår"), new Beginning.Earlier(earlier))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asAnna(() -> like(UUID.randomUUID()))).isInstanceOf(NotFoundException.class);
        people.as(room.anna(), () -> platforms.remove(earlier));
        assertThatThrownBy(() -> asAnna(() -> like(earlier))).isInstanceOf(NotFoundException.class);
        assertThat(asAnna(() -> platforms.list(room.id()))).isEmpty();
    }

    @Test
    void whoeverMayNotWriteMakesNone() {
        var earlier = earlier();
        people.as(room.anna(), () -> platforms.openTo(earlier, room.tco()));
        var tove = rooms.inTco(room, Role.WRITER).accountId();
        var reader = rooms.inUnion(room, Role.READER).accountId();
        for (var person : List.of(tove, reader)) {
            assertThatThrownBy(() -> people.as(person, () -> like(earlier))).isInstanceOf(RefusedException.class);
        }
    }
}
