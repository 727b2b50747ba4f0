package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.SectionComparison.Change;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class VersionServiceTest {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);

    @Autowired
    private VersionService versions;

    @Autowired
    private SectionVersions readings;

    @Autowired
    private DailyVersions daily;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outline;

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
    private UUID homes;
    private UUID school;

    @BeforeEach
    void aPlatformOfTwoSections() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            homes = add("Bostäder", "Vi ska bygga fler hus.");
            school = add("Skola", "Vi ska laga taket på skolan.");
        });
    }

    private UUID add(String title, String words) {
        return sections.add(platform, LAST, Doc.of(title, Paragraph.of(words)));
    }

    private void write(UUID section, String title, String... paragraphs) {
        var document =
                asAnna(() -> outline.of(platform).section(section).orElseThrow().documentId());
        var blocks =
                Stream.of(paragraphs).map(Paragraph::of).map(Block.class::cast).toList();
        documents.change(
                document, Doc.of(title, blocks), rooms.member(room, room.anna()).id(), "test");
    }

    private String words(UUID section) {
        return asAnna(() -> outline.text(platform).stream()
                .filter(text -> text.id().equals(section))
                .findFirst()
                .orElseThrow()
                .reading()
                .html()
                .replaceAll("<h\\d.*?</h\\d>|<[^>]*>", ""));
    }

    private <T> T asAnna(Supplier<T> work) {
        return people.as(room.anna(), work);
    }

    private int keep(String name) {
        return asAnna(() -> versions.keep(platform, name));
    }

    private PlatformComparison compare(int from, Integer to) {
        return asAnna(() -> versions.compare(platform, from, to));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void versionsAreCountedAndCarryTheNameAsTheReaderMaySeeIt() {
        keep("  Inför   styrelsen ");
        people.as(room.lena(), () -> versions.keep(platform, "Efter mötet"));

        assertThat(asAnna(() -> versions.list(platform)))
                .extracting(VersionRow::number, VersionRow::name, VersionRow::who, VersionRow::reason)
                .containsExactly(
                        tuple(2, "Efter mötet", "Företrädare för LO-distriktet", VersionReason.NAMED),
                        tuple(1, "Inför styrelsen", "Anna", VersionReason.NAMED));
        assertRefused("version.name.invalid", () -> keep(" "));
        assertRefused("version.name.invalid", () -> keep("x".repeat(121)));
    }

    @Test
    void aSectionIsReadThroughThoseVersionsThatHadItOtherwise() {
        keep("Först");
        write(school, "Skola", "Vi ska bygga en skola.");
        keep("Skolan är en annan, bostäderna som förut");
        write(homes, "Bostäder", "Vi ska bygga många hus.");
        keep("Sedan");
        write(homes, "Bostäder", "Vi ska bygga fler hus.");
        keep("Som först igen");

        assertThat(asAnna(() -> readings.of(platform, homes)))
                .extracting(VersionRow::number)
                .containsExactly(4, 3, 1);
        assertThat(asAnna(() -> readings.compare(platform, homes, 3, null))
                        .text()
                        .changes())
                .singleElement()
                .satisfies(line -> assertThat(line.words()).isEqualTo("Vi ska bygga fler hus."));
        assertThat(asAnna(() -> readings.compare(platform, homes, 1, 4)).change())
                .isEqualTo(Change.SAME);
        assertThat(asAnna(() -> readings.compare(platform, homes, 3, 4)).number())
                .isEqualTo("1");
    }

    @Test
    void aSectionThatAVersionDidNotHaveCannotBeReadInIt() {
        keep("Först");
        var bus = asAnna(() -> add("Bussen", "Den går när skiftet börjar."));
        keep("Med bussen");
        asAnna(() -> {
            sections.remove(bus);
            return bus;
        });

        assertThat(asAnna(() -> readings.of(platform, bus)))
                .extracting(VersionRow::number)
                .containsExactly(2);
        assertRefused("version.section.missing", () -> asAnna(() -> readings.compare(platform, bus, 1, 2)));
        assertThat(asAnna(() -> readings.compare(platform, bus, 2, null)).change())
                .isEqualTo(Change.REMOVED);
        assertThatThrownBy(() -> asAnna(() -> readings.compare(platform, bus, 7, null)))
                .isInstanceOf(NotFoundException.class);
        assertThat(asAnna(() -> readings.of(platform, UUID.randomUUID()))).isEmpty();
    }

    @Test
    void whatWasWrittenSinceIsSeenWordByWord() {
        int before = keep("Först");
        write(homes, "Bostäder", "Vi ska bygga många hus.");
        int after = keep("Sedan");
        write(homes, "Bostäder", "Vi ska bygga alla hus.");

        var compared = compare(before, after);
        assertThat(compared.unchanged()).isEqualTo(1);
        assertThat(compared.sections())
                .extracting(SectionComparison::sectionId, SectionComparison::change, SectionComparison::moved)
                .containsExactly(tuple(homes, Change.CHANGED, false));
        assertThat(compared.sections().getFirst().text().changes().getFirst().words())
                .isEqualTo("Vi ska bygga många hus.");
        assertThat(compare(before, null)
                        .sections()
                        .getFirst()
                        .text()
                        .changes()
                        .getFirst()
                        .words())
                .isEqualTo("Vi ska bygga alla hus.");
        assertThat(compare(after, before)
                        .sections()
                        .getFirst()
                        .text()
                        .changes()
                        .getFirst()
                        .words())
                .isEqualTo("Vi ska bygga fler hus.");
        assertThat(compare(after, after).sections()).isEmpty();
    }

    @Test
    void sectionsComeGoAndMove() {
        asAnna(() -> add("Vård", "Vården är nära."));
        var bus = asAnna(() -> add("Buss", "Bussen går."));
        int before = keep("Först");
        people.as(room.anna(), () -> sections.remove(school));
        people.as(room.anna(), () -> sections.move(bus, new Place(null, 0)));
        var work = asAnna(() -> add("Jobb", "Trygga jobb."));

        assertThat(compare(before, null).sections())
                .extracting(SectionComparison::sectionId, SectionComparison::change, SectionComparison::moved)
                .containsExactly(
                        tuple(bus, Change.SAME, true),
                        tuple(school, Change.REMOVED, false),
                        tuple(work, Change.ADDED, false));
        assertThat(compare(before, null).unchanged()).isEqualTo(2);
    }

    @Test
    void aSectionReadsAsItDidAndThatCanBeTakenBack() {
        int first = keep("Först");
        write(homes, "Bostäder", "Vi ska bygga många hus.", "Och riva inga.");

        int before = asAnna(() -> versions.restore(homes, first));
        assertThat(words(homes)).isEqualTo("Vi ska bygga fler hus.");
        assertThat(words(school)).isEqualTo("Vi ska laga taket på skolan.");
        assertThat(asAnna(() -> versions.list(platform)).getFirst())
                .satisfies(row -> assertThat(row.reason()).isEqualTo(VersionReason.BEFORE_RESTORE))
                .satisfies(row -> assertThat(row.number()).isEqualTo(before));
        people.as(room.anna(), () -> versions.restore(homes, before));
        assertThat(words(homes)).isEqualTo("Vi ska bygga många hus.Och riva inga.");

        int number = asAnna(() -> versions.list(platform)).getFirst().number();
        assertThat(asAnna(() -> versions.restore(homes, before)))
                .as("nothing is done when it reads so already")
                .isEqualTo(before);
        assertThat(asAnna(() -> versions.list(platform)).getFirst().number()).isEqualTo(number);
    }

    @Test
    void whatIsNotThereCannotBeBroughtBack() {
        int before = keep("Först");
        var bus = asAnna(() -> add("Buss", "Bussen går."));
        assertRefused("version.section.missing", () -> asAnna(() -> versions.restore(bus, before)));
        people.as(room.anna(), () -> sections.remove(school));
        assertRefused("version.section.removed", () -> asAnna(() -> versions.restore(school, before)));
        assertThatThrownBy(() -> asAnna(() -> versions.restore(homes, 7))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> compare(7, null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void everyNightKeepsWhatChanged() {
        daily.keep();
        daily.keep();
        assertThat(asAnna(() -> versions.list(platform)))
                .extracting(VersionRow::number, VersionRow::reason, VersionRow::who)
                .containsExactly(tuple(1, VersionReason.DAILY, null));

        write(homes, "Bostäder", "Vi ska bygga många hus.");
        daily.keep();
        people.as(room.anna(), () -> sections.move(school, new Place(null, 0)));
        daily.keep();
        daily.keep();
        assertThat(asAnna(() -> versions.list(platform))).hasSize(3);
    }

    @Test
    void aCooperatingPartyReadsTheTextAndNotHowItCameAbout() {
        int first = keep("Först");
        var tco = rooms.inTco(room, Role.READER).accountId();
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));

        assertRefused("access.refused", () -> people.as(tco, () -> versions.list(platform)));
        assertRefused("access.refused", () -> people.as(tco, () -> versions.compare(platform, first, null)));
    }
}
