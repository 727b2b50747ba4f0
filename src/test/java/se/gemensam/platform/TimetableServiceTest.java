package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.DatabaseTest;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Timetable.Standing;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class TimetableServiceTest {

    private static final LocalDate CONGRESS = LocalDate.of(2027, 4, 17);

    @Autowired
    private TimetableService timetables;

    @Autowired
    private TimetableReminders reminders;

    @Autowired
    private JointService joint;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private JdbcClient database;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;

    @BeforeEach
    void aPlatform() {
        room = rooms.open();
        platform = people.as(room.anna(), () -> platforms.create(room.id(), new PlatformDraft("Handslag")));
    }

    private void anna(Runnable work) {
        people.as(room.anna(), work);
    }

    private void lena(Runnable work) {
        people.as(room.lena(), work);
    }

    private Timetable timetable() {
        return people.as(room.anna(), () -> timetables.of(platform));
    }

    private void plan() {
        anna(() -> timetables.plan(
                platform,
                TimetableTemplate.days(CONGRESS, Side.PARTY).stream()
                        .map(day -> new MilestoneDraft(day.kind(), day.day(), "", ""))
                        .toList()));
    }

    private void sayYes() {
        var asked = people.as(room.lena(), () -> proposals.waiting(room.id()))
                .getFirst()
                .id();
        lena(() -> joint.agree(asked));
    }

    private MilestoneRow day(MilestoneKind kind) {
        return timetable().days().stream()
                .filter(day -> day.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static MilestoneDraft other(LocalDate day, String what) {
        return new MilestoneDraft(MilestoneKind.OTHER, day, "", what);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void oneSideMakesItAndTheOtherSaysYes() {
        assertThat(timetable().standing()).isEqualTo(Standing.NONE);
        plan();
        assertThat(timetable())
                .extracting(Timetable::standing, Timetable::proposedBy)
                .containsExactly(Standing.WAITING, Side.PARTY);
        assertThat(timetable().days()).hasSize(15);
        sayYes();
        assertThat(timetable().standing()).isEqualTo(Standing.AGREED);
    }

    @Test
    void anotherDayIsAskedAnewAndAnotherNoteIsNot() {
        plan();
        sayYes();
        var due = day(MilestoneKind.ANSWERS_DUE);
        anna(() -> timetables.change(due.id(), new MilestoneDraft(due.kind(), due.day(), "", "Posten tar två dagar")));
        anna(() -> timetables.finish(due.id()));
        assertThat(timetable().standing()).isEqualTo(Standing.AGREED);
        assertThat(day(MilestoneKind.ANSWERS_DUE).done()).isTrue();

        lena(() -> timetables.change(due.id(), new MilestoneDraft(due.kind(), LocalDate.of(2027, 1, 1), "", "")));
        assertThat(timetable())
                .extracting(Timetable::standing, Timetable::proposedBy)
                .containsExactly(Standing.WAITING, Side.UNION);
        assertThat(timetable().warning(day(MilestoneKind.ANSWERS_DUE)))
                .as("what is done is no longer warned of")
                .isEmpty();
        anna(() -> timetables.unfinish(due.id()));
        assertThat(timetable().warning(day(MilestoneKind.ANSWERS_DUE)))
                .get()
                .extracting(TimetableWarning::rule)
                .isEqualTo(TimetableWarning.Rule.CONSULTATION_IN_HOLIDAYS);
        assertThat(people.as(room.lena(), () -> proposals.waiting(room.id()))).isEmpty();
    }

    @Test
    void aNoLeavesItOpen() {
        plan();
        var asked = people.as(room.lena(), () -> proposals.waiting(room.id()))
                .getFirst()
                .id();
        lena(() -> joint.decline(asked));
        assertThat(timetable().standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void countedAgainItKeepsWhatIsDone() {
        plan();
        var called = day(MilestoneKind.CONGRESS_CALLED);
        anna(() -> timetables.finish(called.id()));
        anna(() -> timetables.plan(platform, List.of(other(CONGRESS, "Bara detta"))));
        assertThat(timetable().days())
                .extracting(MilestoneRow::kind, MilestoneRow::note)
                .containsExactly(tuple(MilestoneKind.CONGRESS_CALLED, ""), tuple(MilestoneKind.OTHER, "Bara detta"));
    }

    @Test
    void whatIsWrongIsSaid() {
        assertRefused("timetable.size", () -> anna(() -> timetables.plan(platform, List.of())));
        assertRefused("milestone.note.missing", () -> other(CONGRESS, " "));
        assertRefused("milestone.note.tooLong", () -> other(CONGRESS, "x".repeat(301)));
        assertRefused(
                "milestone.who.tooLong",
                () -> new MilestoneDraft(MilestoneKind.PAPERS_OUT, CONGRESS, "x".repeat(121), ""));
        assertRefused("milestone.day.bad", () -> other(LocalDate.of(1999, 1, 1), "Då"));
    }

    @Test
    void convenersAlonePlanAndCooperatingPartiesReadTheDays() {
        plan();
        var due = day(MilestoneKind.ANSWERS_DUE);
        anna(() -> timetables.change(due.id(), new MilestoneDraft(due.kind(), due.day(), "", "Bara för oss")));
        var writer = rooms.inUnion(room, Role.WRITER).accountId();
        assertRefused("access.refused", () -> people.as(writer, () -> timetables.finish(due.id())));
        assertRefused(
                "access.refused", () -> people.as(writer, () -> timetables.add(platform, other(CONGRESS, "Nej"))));
        anna(() -> platforms.openTo(platform, room.tco()));
        var tco = rooms.inTco(room, Role.COMMENTER).accountId();
        var read = people.as(tco, () -> timetables.of(platform));
        assertThat(read.days()).hasSize(15).extracting(MilestoneRow::note).containsOnly("");
        assertThat(read.mayPlan()).isFalse();
    }

    private List<String> reminded(UUID account) {
        return database.sql("select kind from notification where account_id = ? and actor_id is null order by kind")
                .param(account)
                .query(String.class)
                .list();
    }

    private int occasions() {
        return database.sql("""
                        select count(*) from milestone_reminder reminder join milestone on milestone.id = milestone_id
                        where platform_id = ?""").param(platform).query(Integer.class).single();
    }

    @Test
    void convenersAreToldTwoWeeksAndThreeDaysBeforeAndWhenADayHasPassed() {
        var day = LocalDate.of(2031, 3, 20);
        anna(() -> timetables.add(platform, other(day, "Styrelsen möts")));

        reminders.remind(day.minusDays(15));
        assertThat(occasions()).isZero();
        reminders.remind(day.minusDays(14));
        reminders.remind(day.minusDays(13));
        reminders.remind(day.minusDays(4));
        assertThat(occasions()).isEqualTo(1);
        reminders.remind(day.minusDays(3));
        reminders.remind(day);
        assertThat(occasions()).isEqualTo(2);
        assertThat(reminded(room.anna())).containsExactly(DeedKind.MILESTONE_NEAR.name());
        reminders.remind(day.plusDays(1));
        reminders.remind(day.plusDays(2));
        assertThat(occasions()).isEqualTo(3);
        assertThat(reminded(room.anna())).contains(DeedKind.MILESTONE_PASSED.name());
        assertThat(reminded(room.lena())).contains(DeedKind.MILESTONE_PASSED.name());
        reminders.remind(day.plusDays(31));
        assertThat(occasions()).isEqualTo(3);
    }

    @Test
    void aDayThatIsMovedIsToldOfAnewAndOneThatIsDoneIsNot() {
        var day = LocalDate.of(2032, 3, 18);
        anna(() -> timetables.add(platform, other(day, "Styrelsen möts")));
        reminders.remind(day.minusDays(3));
        var row = timetable().days().getFirst();
        anna(() -> timetables.change(row.id(), other(day.plusDays(20), "Styrelsen möts")));
        reminders.remind(day.plusDays(10));
        assertThat(occasions()).isEqualTo(2);
        anna(() -> timetables.finish(row.id()));
        reminders.remind(day.plusDays(21));
        assertThat(occasions()).isEqualTo(2);
        anna(() -> timetables.remove(row.id()));
        assertThat(timetable().days()).isEmpty();
    }
}
