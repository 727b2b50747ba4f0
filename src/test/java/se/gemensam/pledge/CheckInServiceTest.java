package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class CheckInServiceTest {

    @Autowired
    private CheckInService checkIns;

    @Autowired
    private CheckInOverview overview;

    @Autowired
    private CheckInMinutes minutes;

    @Autowired
    private VerdictFixtures verdicts;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private WorkspaceFixtures.Room room;

    @BeforeEach
    void aRoom() {
        room = rooms.open();
    }

    private UUID plan(UUID by, LocalDate day) {
        return people.as(
                by, () -> checkIns.plan(room.id(), new CheckInDraft("Höstens avstämning", day, "Folkets hus")));
    }

    private UUID held() {
        var id = plan(room.anna(), Time.today(clock));
        people.as(room.lena(), () -> checkIns.hold(id));
        return id;
    }

    private CheckInPage seen(UUID by, UUID checkIn) {
        return people.as(by, () -> overview.get(checkIn));
    }

    private String write(UUID by, UUID item, CheckInField field, String before, String after) {
        return people.as(by, () -> checkIns.write(item, field, before, after));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    /** A pledge with a part in each kommun would fill the agenda with the same question, kommun by kommun. */
    @Test
    void evidenceIsAskedForTheWholeAndADifferenceForThePart() {
        var whole = adopted("Heltid för alla");
        var part = adopted("Bruksby: Heltid för alla");
        jdbc.sql("update pledge set parent_id = ? where id = ?")
                .params(whole, part)
                .update();
        var first = seen(room.lena(), plan(room.anna(), Time.today(clock)));
        assertThat(first.items()).extracting(item -> item.about().pledgeId()).containsExactly(whole);
        verdicts.give(room.anna(), part, PledgeOutcome.FULFILLED, "");
        verdicts.give(room.lena(), part, PledgeOutcome.NOT_FULFILLED, "");
        var second = seen(room.lena(), plan(room.anna(), Time.today(clock)));
        assertThat(second.items()).extracting(item -> item.about().pledgeId()).containsExactly(whole, part);
        assertThat(second.items().getLast().reasons()).containsExactly(CheckInReason.DISPUTED);
    }

    @Test
    void theAgendaHoldsWhatIsDueDisputedOrWithoutEvidence() {
        var unproven = fixtures.adopted(room, "Utan belägg");
        var due = fixtures.complete(room, "Snart slut");
        var day = Time.today(clock).plusDays(30);
        people.as(
                room.anna(),
                () -> pledges.write(
                        due,
                        PledgeField.DEADLINE,
                        "2029-12-31",
                        day.plusDays(60).toString()));
        fixtures.decide(room, due, Side.PARTY);
        fixtures.decide(room, due, Side.UNION);
        fixtures.draft(room, "Bara ett förslag");
        var disputed = adopted("Olika bedömt");
        verdicts.give(room.anna(), disputed, PledgeOutcome.FULFILLED, "");
        verdicts.give(room.lena(), disputed, PledgeOutcome.NOT_FULFILLED, "");
        var agreed = adopted("Lika bedömt");
        verdicts.give(room.anna(), agreed, PledgeOutcome.FULFILLED, "");
        verdicts.give(room.lena(), agreed, PledgeOutcome.FULFILLED, "");
        var page = seen(room.lena(), plan(room.anna(), day));
        assertThat(page.items()).extracting(item -> item.about().pledgeId()).containsExactly(unproven, due, disputed);
        assertThat(page.items().get(0).reasons()).containsExactly(CheckInReason.WITHOUT_EVIDENCE);
        assertThat(page.items().get(1).reasons())
                .containsExactlyInAnyOrder(CheckInReason.DUE, CheckInReason.WITHOUT_EVIDENCE);
        assertThat(page.items().get(2).reasons())
                .containsExactlyInAnyOrder(CheckInReason.DISPUTED, CheckInReason.WITHOUT_EVIDENCE);
        assertThat(page.items().get(2).about().said())
                .containsEntry(Side.PARTY, PledgeOutcome.FULFILLED)
                .containsEntry(Side.UNION, PledgeOutcome.NOT_FULFILLED);
    }

    private UUID adopted(String promise) {
        var id = fixtures.complete(room, promise);
        fixtures.allowRegistering(room);
        fixtures.decide(room, id, Side.PARTY);
        fixtures.decide(room, id, Side.UNION);
        return id;
    }

    @Test
    void aStepIsDueUntilItIsReached() {
        var figure = PledgeFixtures.fullTime();
        var last = LocalDate.of(2028, 2, 1);
        assertThat(CheckInAgenda.hasStepDue(figure, null, last)).isTrue();
        assertThat(CheckInAgenda.hasStepDue(figure, null, LocalDate.of(2027, 12, 30)))
                .isFalse();
        assertThat(CheckInAgenda.hasStepDue(figure, new LatestValues.Value(new BigDecimal("77"), last), last))
                .isTrue();
        assertThat(CheckInAgenda.hasStepDue(figure, new LatestValues.Value(new BigDecimal("78"), last), last))
                .isFalse();
    }

    @Test
    void aNewDifferenceJoinsTheNextCheckInAndLeavesItWhenTheyAgree() {
        var later = plan(room.anna(), Time.today(clock).plusDays(200));
        var next = plan(room.lena(), Time.today(clock).plusDays(20));
        var pledge = fixtures.adopted(room, "Barnomsorg på natten");
        assertThat(seen(room.anna(), next).items()).isEmpty();
        verdicts.give(room.anna(), pledge, PledgeOutcome.PARTLY_FULFILLED, "");
        assertThat(seen(room.anna(), next).items()).isEmpty();
        verdicts.give(room.lena(), pledge, PledgeOutcome.NOT_FULFILLED, "");
        assertThat(seen(room.anna(), next).items())
                .singleElement()
                .satisfies(item -> assertThat(item.reasons()).containsExactly(CheckInReason.DISPUTED));
        assertThat(seen(room.anna(), later).items()).isEmpty();
        assertThat(verdicts.seen(room.anna(), pledge).takenUp().checkInId()).isEqualTo(next);
        verdicts.give(room.anna(), pledge, PledgeOutcome.NOT_FULFILLED, "");
        verdicts.give(room.lena(), pledge, PledgeOutcome.NOT_FULFILLED, "");
        assertThat(seen(room.anna(), next).items()).isEmpty();
    }

    @Test
    void aNewDifferenceComesBackToAnAgendaThatItWasTakenOff() {
        var pledge = fixtures.adopted(room, "Utan belägg");
        var next = plan(room.lena(), Time.today(clock).plusDays(20));
        var item = seen(room.anna(), next).items().getFirst().id();
        people.as(room.anna(), () -> checkIns.remove(item));
        assertThat(seen(room.anna(), next).items()).isEmpty();
        verdicts.give(room.anna(), pledge, PledgeOutcome.PARTLY_FULFILLED, "");
        verdicts.give(room.lena(), pledge, PledgeOutcome.NOT_FULFILLED, "");
        assertThat(seen(room.anna(), next).items())
                .singleElement()
                .satisfies(back -> assertThat(back.reasons()).contains(CheckInReason.DISPUTED));
    }

    @Test
    void bothSidesWriteAndWhoIsSlowerLosesNothing() {
        var pledge = fixtures.adopted(room, "Heltid");
        var checkIn = held();
        var item = seen(room.anna(), checkIn).items().getFirst();
        assertThat(item.about().pledgeId()).isEqualTo(pledge);
        write(room.anna(), item.id(), CheckInField.NOTE, "", "Partiet rapporterade.");
        write(room.lena(), item.id(), CheckInField.CONCLUSION, "", "Kim följer upp i mars.");
        assertThatThrownBy(() -> write(room.lena(), item.id(), CheckInField.NOTE, "", "Facket rapporterade."))
                .isInstanceOfSatisfying(
                        CheckInMovedException.class,
                        moved -> assertThat(moved.now()).isEqualTo("Partiet rapporterade."));
        write(
                room.lena(),
                item.id(),
                CheckInField.NOTE,
                "Partiet rapporterade.",
                "Partiet rapporterade.\nFacket rapporterade.");
        var now = seen(room.anna(), checkIn).items().getFirst();
        assertThat(List.of(now.note(), now.conclusion()))
                .containsExactly("Partiet rapporterade.\nFacket rapporterade.", "Kim följer upp i mars.");
        assertRefused(
                "checkIn.words.tooLong",
                () -> write(room.lena(), item.id(), CheckInField.NOTE, now.note(), "x".repeat(4001)));
    }

    @Test
    void twoWhoWriteAtTheSameMomentAreNotMixedUp() throws Exception {
        var checkIn = held();
        var item = people.as(room.anna(), () -> checkIns.add(checkIn, "Nästa år"));
        var stored = 0;
        for (var running : VerdictFixtures.together(
                () -> stored(room.anna(), item, "Partiets"), () -> stored(room.lena(), item, "Fackets"))) {
            stored += running.get() ? 1 : 0;
        }
        assertThat(stored).isEqualTo(1);
        assertThat(seen(room.anna(), checkIn).items().getFirst().note()).isIn("Partiets", "Fackets");
    }

    private boolean stored(UUID by, UUID item, String words) {
        try {
            write(by, item, CheckInField.NOTE, "", words);
            return true;
        } catch (CheckInMovedException moved) {
            return false;
        }
    }

    @Test
    void itemsAreAddedByHandAndTakenOffAndComeBack() {
        var pledge = fixtures.draft(room, "Ett förslag");
        var checkIn = plan(room.anna(), Time.today(clock));
        var topic = people.as(room.lena(), () -> checkIns.add(checkIn, "Hur vi rapporterar"));
        var added = people.as(room.lena(), () -> checkIns.add(checkIn, pledge));
        assertThat(people.as(room.lena(), () -> checkIns.add(checkIn, pledge))).isEqualTo(added);
        people.as(room.anna(), () -> checkIns.remove(topic));
        assertThat(seen(room.anna(), checkIn).items())
                .extracting(CheckInPage.Item::title)
                .containsExactly("Ett förslag");
        people.as(room.anna(), () -> checkIns.restore(topic));
        assertThat(seen(room.anna(), checkIn).items())
                .extracting(CheckInPage.Item::title)
                .containsExactly("Hur vi rapporterar", "Ett förslag");
        var elsewhere = rooms.open();
        var foreign = fixtures.draft(elsewhere, "Ett annat rums");
        assertThatThrownBy(() -> people.as(room.anna(), () -> checkIns.add(checkIn, foreign)))
                .isInstanceOf(NotFoundException.class);
        assertRefused("checkIn.topic.invalid", () -> people.as(room.anna(), () -> checkIns.add(checkIn, "  ")));
    }

    @Test
    void convenersPlanWritersWriteAndNobodyElseDoes() {
        var checkIn = plan(room.lena(), Time.today(clock));
        var writer = rooms.inParty(room, Role.WRITER).accountId();
        var reader = rooms.inUnion(room, Role.READER).accountId();
        var cooperating = rooms.inTco(room, Role.WRITER).accountId();
        assertRefused("access.refused", () -> plan(writer, Time.today(clock)));
        assertRefused("access.refused", () -> people.as(writer, () -> checkIns.hold(checkIn)));
        var item = people.as(writer, () -> checkIns.add(checkIn, "Nästa år"));
        assertRefused("checkIn.refused.PLANNED", () -> write(writer, item, CheckInField.NOTE, "", "För tidigt"));
        people.as(room.anna(), () -> checkIns.hold(checkIn));
        assertRefused("access.refused", () -> write(reader, item, CheckInField.NOTE, "", "Läsare"));
        assertThat(seen(reader, checkIn).items()).hasSize(1);
        assertThatThrownBy(() -> seen(cooperating, checkIn)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> write(cooperating, item, CheckInField.NOTE, "", "Tjuvläsare"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(cooperating, () -> checkIns.remove(item)))
                .isInstanceOf(NotFoundException.class);
        assertRefused("access.refused", () -> people.as(cooperating, () -> overview.rows(room.id())));
        var elsewhere = rooms.open();
        assertThatThrownBy(() -> seen(elsewhere.anna(), checkIn)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatHasBegunOrIsCancelledIsNotPlannedAnew() {
        var future = plan(room.anna(), Time.today(clock).plusDays(3));
        assertRefused("checkIn.hold.early", () -> people.as(room.anna(), () -> checkIns.hold(future)));
        var draft = new CheckInDraft("Flyttad", Time.today(clock), "");
        people.as(room.lena(), () -> checkIns.planAnew(future, draft));
        people.as(room.lena(), () -> checkIns.hold(future));
        assertRefused("checkIn.refused.HELD", () -> people.as(room.anna(), () -> checkIns.planAnew(future, draft)));
        assertRefused("checkIn.refused.HELD", () -> people.as(room.anna(), () -> checkIns.cancel(future)));
        var cancelled = plan(room.anna(), Time.today(clock));
        people.as(room.lena(), () -> checkIns.cancel(cancelled));
        assertRefused(
                "checkIn.refused.CANCELLED", () -> people.as(room.anna(), () -> checkIns.add(cancelled, "Något")));
        assertRefused("checkIn.day.missing", () -> new CheckInDraft("Namn", null, ""));
        assertRefused("checkIn.title.invalid", () -> new CheckInDraft(" ", Time.today(clock), ""));
    }

    @Test
    void theMinutesAreAWordDocumentWithHeadings() throws Exception {
        var pledge = fixtures.adopted(room, "Heltid & trygghet");
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, "");
        verdicts.give(room.lena(), pledge, PledgeOutcome.NOT_FULFILLED, "");
        verdicts.give(room.lena(), pledge, PledgeOutcome.VOTED_DOWN, "bara för oss");
        var planned = plan(room.anna(), Time.today(clock));
        assertRefused(
                "checkIn.refused.PLANNED", () -> people.as(room.anna(), () -> minutes.write(planned, Texts.SWEDISH)));
        people.as(room.anna(), () -> checkIns.hold(planned));
        people.as(room.lena(), () -> checkIns.add(planned, "Som ingen hann med"));
        var item = seen(room.anna(), planned).items().getFirst().id();
        write(room.anna(), item, CheckInField.NOTE, "", "Första raden.\n\nAndra raden.");
        write(room.lena(), item, CheckInField.CONCLUSION, "", "Kim följer upp.");
        var file = people.as(room.lena(), () -> minutes.write(planned, Texts.SWEDISH));
        assertThat(file.name()).startsWith("Anteckningar-Höstens-avstämning").endsWith(".docx");
        var words = part(file.bytes(), "word/document.xml");
        assertThat(words)
                .contains("Title", "Heading1", "Heading2", "L1 Heltid &amp; trygghet", "Folkets hus")
                .contains("Partiet: Infriat", "Facket: Inte infriat", "Första raden.", "Andra raden.")
                .contains("Kim följer upp.", "Ni bedömde olika", "Som ingen hann med")
                .doesNotContain("bara för oss", "nedröstat");
        assertThat(part(file.bytes(), "word/footer1.xml")).doesNotContain("Kontrollkod");
    }

    private static String part(byte[] file, String name) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name + " is missing");
    }
}
