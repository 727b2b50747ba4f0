package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class MeasurementServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private MeasurementService measurements;

    @Autowired
    private SeriesImport series;

    @Autowired
    private FigureOverview overview;

    @Autowired
    private PledgeEventRepository events;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID pledge;
    private UUID figure;

    @BeforeEach
    void aPledgeWithAFigure() {
        room = rooms.open();
        pledge = fixtures.complete(room, "Heltid");
        figure = figure(room.anna()).id();
    }

    private FigurePage figure(UUID by) {
        return people.as(by, () -> overview.of(pledge)).getFirst();
    }

    private static MeasurementDraft value(LocalDate day, String amount) {
        return new MeasurementDraft(day, new BigDecimal(amount), "", "");
    }

    private UUID enter(UUID by, LocalDate day, String amount) {
        return people.as(by, () -> measurements.enter(figure, value(day, amount)));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void whatOneSideEntersBothSee() {
        enter(room.lena(), DAY, "78");
        var seen = figure(room.anna());
        assertThat(seen.course().progress()).isEqualTo(50);
        assertThat(seen.values()).singleElement().satisfies(row -> {
            assertThat(row.amount()).isEqualByComparingTo("78");
            assertThat(row.enteredBy()).startsWith("Företrädare för");
        });
        assertThat(figure(room.lena()).values().getFirst().enteredBy()).isEqualTo("Lena");
        assertThat(events.of(pledge, Limit.of(9)))
                .filteredOn(line -> line.kind() == PledgeEventKind.MEASURED)
                .extracting(PledgeEvent::why, PledgeEvent::happenedOn)
                .containsExactly(tuple("Anställda med heltidstjänst: 78", DAY));
    }

    @Test
    void aWrongValueIsTakenAwayAndTheRightOneEntered() {
        var wrong = enter(room.lena(), DAY, "87");
        assertRefused("measurement.day.taken", () -> enter(room.lena(), DAY, "78"));
        people.as(room.anna(), () -> measurements.remove(wrong));
        enter(room.lena(), DAY, "78");
        assertThat(figure(room.anna()).values())
                .extracting(MeasurementRow::amount)
                .containsExactly(new BigDecimal("78"));
        assertRefused("measurement.day.taken", () -> people.as(room.anna(), () -> measurements.restore(wrong)));
        assertThatThrownBy(() -> people.as(room.anna(), () -> measurements.remove(wrong)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasTakenAwayByMistakeComesBack() {
        var value = enter(room.lena(), DAY, "78");
        people.as(room.lena(), () -> measurements.remove(value));
        assertThat(figure(room.anna()).count()).isZero();
        people.as(room.lena(), () -> measurements.restore(value));
        assertThat(figure(room.anna()).count()).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused("indicator.share.invalid", () -> enter(room.anna(), DAY, "101"));
        assertRefused("measurement.day.future", () -> enter(room.anna(), LocalDate.of(2199, 1, 1), "80"));
        assertRefused("measurement.day.early", () -> value(LocalDate.of(1899, 12, 31), "80"));
        assertRefused("measurement.none", () -> people.as(room.anna(), () -> measurements.enter(figure, List.of())));
    }

    @Test
    void onlyWhoReportsEnters() {
        var reader = rooms.inUnion(room, Role.READER).accountId();
        var tco = rooms.inTco(room, Role.WRITER).accountId();
        var stranger = rooms.open().anna();
        assertRefused("access.refused", () -> enter(reader, DAY, "78"));
        assertThat(people.as(reader, () -> overview.values(figure))).isEmpty();
        assertRefused("access.refused", () -> people.as(reader, () -> series.preview(figure, "a.csv", csv("2022;62"))));
        for (var outside : List.of(tco, stranger)) {
            assertThatThrownBy(() -> enter(outside, DAY, "78")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(outside, () -> overview.values(figure)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(outside, () -> overview.of(pledge)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(outside, () -> series.preview(figure, "a.csv", csv("2022;62"))))
                    .isInstanceOf(NotFoundException.class);
        }
        var value = enter(room.anna(), DAY, "78");
        assertRefused("access.refused", () -> people.as(reader, () -> measurements.remove(value)));
        assertThatThrownBy(() -> people.as(tco, () -> measurements.remove(value)))
                .isInstanceOf(NotFoundException.class);
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSeriesIsShownFirstAndThenEnteredAsAWhole() {
        var preview =
                people.as(room.lena(), () -> series.preview(figure, "serie.csv", csv("2022;62\n2023;65\n2024;x")));
        assertThat(figure(room.anna()).count()).isZero();
        assertThat(preview.hasTrouble()).isTrue();
        people.as(room.lena(), () -> measurements.enter(figure, preview.values()));
        assertThat(figure(room.anna()).series().points()).hasSize(2);
        assertRefused(
                "measurement.day.taken",
                () -> people.as(
                        room.lena(),
                        () -> measurements.enter(
                                figure, List.of(value(DAY, "71"), value(LocalDate.of(2022, 12, 31), "62")))));
        assertThat(figure(room.anna()).count()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoEnterTheSameDayAtOnceOneIsTold() throws Exception {
        var start = new CountDownLatch(1);
        try (var two = Executors.newFixedThreadPool(2)) {
            var both = List.of(room.anna(), room.lena()).stream()
                    .map(person -> two.submit(() -> {
                        start.await();
                        enter(person, DAY, "78");
                        return true;
                    }))
                    .toList();
            start.countDown();
            int refused = 0;
            for (var one : both) {
                try {
                    one.get(30, TimeUnit.SECONDS);
                } catch (ExecutionException told) {
                    assertThat(told.getCause()).isInstanceOf(RefusedException.class);
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(1);
        }
        assertThat(figure(room.anna()).count()).isEqualTo(1);
    }
}
