package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class MinutesServiceTest {

    private static final byte[] PDF = "%PDF-1.7 § 14 Distriktsstyrelsen antar".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MinutesService minutes;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private AdoptionOverview overview;

    @Autowired
    private AdoptionFixtures adoption;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID decision;

    @BeforeEach
    void aDecisionOfTheParty() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            sections.add(platform, new Place(null, Integer.MAX_VALUE), "Bostäder");
        });
        adoption.freeze(room, platform);
        var paper = adoption.send(room.anna(), platform, room.party());
        decision = adoption.decide(room.anna(), platform, AdoptionFixtures.adopts(room.party(), paper, "14"));
    }

    private void attach(UUID account, String name, byte[] bytes) {
        people.as(account, () -> minutes.attach(decision, new MinutesFile(name, bytes)));
    }

    private String named(UUID account) {
        return people.as(account, () -> overview.get(platform))
                .side(Side.PARTY)
                .organisations()
                .getFirst()
                .last()
                .orElseThrow()
                .minutes();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void bothSidesReadWhatIsAttached() {
        assertThat(named(room.lena())).isNull();
        attach(room.anna(), "Protokoll § 14.pdf", PDF);
        assertThat(named(room.lena())).isEqualTo("Protokoll § 14.pdf");
        assertThat(people.as(room.lena(), () -> minutes.read(decision)).pdf()).isEqualTo(PDF);

        attach(room.anna(), "justerat", "%PDF-2.0".getBytes(StandardCharsets.US_ASCII));
        assertThat(named(room.anna())).isEqualTo("justerat.pdf");

        people.as(room.anna(), () -> minutes.remove(decision));
        assertThat(named(room.anna())).isNull();
        assertThatThrownBy(() -> people.as(room.anna(), () -> minutes.read(decision)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyWhoRegistersForTheOrganisationAttaches() {
        var writer = rooms.inParty(room, Role.WRITER).accountId();
        var tove = rooms.inTco(room, Role.READER).accountId();
        assertRefused("access.decision.noRight", () -> attach(writer, "a.pdf", PDF));
        assertRefused("access.decision.otherOrganisation", () -> attach(room.lena(), "a.pdf", PDF));
        attach(room.anna(), "a.pdf", PDF);
        assertRefused("access.decision.noRight", () -> people.as(writer, () -> minutes.remove(decision)));
        assertThatThrownBy(() -> people.as(tove, () -> minutes.read(decision)))
                .isInstanceOfAny(NotFoundException.class, RefusedException.class);
        assertThat(people.as(writer, () -> minutes.read(decision)).name()).isEqualTo("a.pdf");
    }

    @Test
    void asLargeAFileAsMayBeIsKeptWhole() {
        var scanned = Arrays.copyOf(PDF, MinutesFile.MOST_MEGABYTES * 1024 * 1024);
        new Random(14).nextBytes(scanned);
        System.arraycopy(PDF, 0, scanned, 0, PDF.length);
        attach(room.anna(), "skannat.pdf", scanned);
        assertThat(people.as(room.lena(), () -> minutes.read(decision)).pdf()).isEqualTo(scanned);
    }

    @Test
    void ofADecisionThatWasTakenBackThereAreNone() {
        attach(room.anna(), "a.pdf", PDF);
        people.as(room.anna(), () -> decisions.withdraw(decision));
        assertThatThrownBy(() -> people.as(room.anna(), () -> minutes.read(decision)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsNoPdfOrTooLargeIsRefused() {
        assertRefused("minutes.noPdf", () -> new MinutesFile("a.pdf", "PK".getBytes(StandardCharsets.US_ASCII)));
        assertRefused("minutes.noPdf", () -> new MinutesFile("a.pdf", new byte[0]));
        assertRefused("minutes.tooLarge", () -> new MinutesFile("a.pdf", new byte[5 * 1024 * 1024 + 1]));
    }

    @ParameterizedTest
    @CsvSource({
        "'C:\\Users\\anna\\Protokoll.PDF', Protokoll.pdf",
        "'../../etc/passwd', passwd.pdf",
        "' ', protokollsutdrag.pdf",
        "'utdrag.docx', utdrag.docx.pdf"
    })
    void aFileIsCalledByItsNameAlone(String given, String kept) {
        assertThat(new MinutesFile(given, PDF).name()).isEqualTo(kept);
    }
}
