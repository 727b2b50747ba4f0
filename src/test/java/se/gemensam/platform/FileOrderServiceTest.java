package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.DatabaseTest;
import se.gemensam.TestClock;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.file.FilePieces;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.exporting.Headway.Stage;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

/** Files that people ask for. The workers of the application are busy elsewhere: each test makes what is made, when it wants to. */
@DatabaseTest
class FileOrderServiceTest {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);

    @Autowired
    private FileOrderService files;

    @Autowired
    private FileWorkshop workshop;

    @Autowired
    private FileWorkers workers;

    @Autowired
    private FileOrderNews news;

    @Autowired
    private FileOrderRepository orders;

    @Autowired
    private FilePieces pieces;

    @Autowired
    private FileOrderLimits limits;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEventMulticaster events;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private VersionService versions;

    @Autowired
    private MemberService members;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private BusyWorkers busy;
    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID writer;

    @BeforeEach
    void aPlatform() {
        busy = new BusyWorkers(workers);
        room = rooms.open();
        writer = rooms.inParty(room, Role.WRITER).accountId();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag 2026"));
            sections.add(platform, LAST, Doc.of("Bostäder", Paragraph.of("Vi ska bygga.")));
        });
    }

    @AfterEach
    void letThemGo() {
        busy.close();
    }

    private UUID order(UUID account, ExportFormat format, ExportOptions options) {
        return people.as(account, () -> files.order(platform, format, options, Texts.SWEDISH));
    }

    private UUID order(UUID account) {
        return order(account, ExportFormat.MARKDOWN, ExportOptions.PLAIN);
    }

    private UUID made(UUID account) {
        var order = order(account);
        workshop.workOff();
        return order;
    }

    private FileOrderRow row(UUID account, UUID order) {
        return people.as(account, () -> files.get(order));
    }

    private FileOrderState state(UUID account, UUID order) {
        return row(account, order).state();
    }

    private List<UUID> list(UUID account) {
        return people.as(
                account,
                () -> files.list(room.id()).stream().map(FileOrderRow::id).toList());
    }

    private String fetched(UUID account, UUID order) {
        return new String(people.as(account, () -> files.file(order)).bytes(), StandardCharsets.UTF_8);
    }

    private int left(String table, String column, UUID order) {
        return database.sql("select count(*) from " + table + " where " + column + " = ?")
                .param(order)
                .query(Integer.class)
                .single();
    }

    private void assertGone(UUID order) {
        assertThat(left("file_order", "id", order)).isZero();
        assertThat(left("file_order_piece", "order_id", order)).isZero();
    }

    private void assertMissing(UUID account, ThrowingCallable act) {
        assertThatThrownBy(() -> people.as(account, () -> {
                    try {
                        act.call();
                    } catch (RuntimeException failed) {
                        throw failed;
                    } catch (Throwable failed) {
                        throw new IllegalStateException(failed);
                    }
                }))
                .isInstanceOf(NotFoundException.class);
    }

    private List<String> told(UUID account) {
        return database.sql("select kind from notification where account_id = ? and kind like 'FILE%' order by kind")
                .param(account)
                .query(String.class)
                .list();
    }

    @Test
    void whatIsAskedForIsMadeAndFetched() {
        var order = order(writer);
        assertThat(state(writer, order)).isEqualTo(FileOrderState.WAITING);
        assertMissing(writer, () -> files.file(order));
        people.as(room.anna(), () -> sections.add(platform, LAST, Doc.of("Skola", Paragraph.of("Sent men med."))));

        workshop.workOff();

        var row = row(writer, order);
        assertThat(row.state()).isEqualTo(FileOrderState.READY);
        assertThat(row.name()).isEqualTo("Handslag-2026.md");
        assertThat(row.progress()).isNull();
        assertThat(row.endedAt()).isNotNull();
        var file = fetched(writer, order);
        assertThat(file).contains("Vi ska bygga.", "Sent men med.");
        assertThat(row.bytes()).isEqualTo(file.getBytes(StandardCharsets.UTF_8).length);
        assertThat(list(writer)).containsExactly(order);
    }

    @Test
    void everyFormatIsMade() {
        int version = people.as(room.anna(), () -> versions.keep(platform, "Först"));
        people.as(room.anna(), () -> sections.add(platform, LAST, Doc.of("Skola", Paragraph.of("Nytt."))));
        for (var format : ExportFormat.values()) {
            order(writer, format, ExportOptions.PLAIN);
        }
        order(writer, ExportFormat.PDF, new ExportOptions(true, true, null));
        order(writer, ExportFormat.PDF, new ExportOptions(false, false, version));
        order(writer, ExportFormat.DOCX, new ExportOptions(false, false, version));

        workshop.workOff();

        assertThat(people.as(writer, () -> files.list(room.id())))
                .hasSize(ExportFormat.values().length + 3)
                .allMatch(row -> row.state() == FileOrderState.READY && row.bytes() > 0);
    }

    @Test
    void aFileLongerThanAColumnOfTheDatabaseIsKeptWhole() {
        var order = order(writer);
        var bytes = new byte[3_000_001];
        new Random(26).nextBytes(bytes);

        pieces.keep(FileOrder.SHELF, order, bytes);

        assertThat(pieces.read(FileOrder.SHELF, order)).isEqualTo(bytes);
        pieces.remove(FileOrder.SHELF, order);
        assertThat(pieces.read(FileOrder.SHELF, order)).isEmpty();
    }

    @Test
    void nobodyElseHasIt() {
        var order = made(writer);

        for (var other : List.of(
                room.anna(),
                room.lena(),
                rooms.inParty(room, Role.WRITER).accountId(),
                rooms.open().anna(),
                people.administrator())) {
            assertMissing(other, () -> files.get(order));
            assertMissing(other, () -> files.file(order));
            assertMissing(other, () -> files.remove(order));
        }
        assertThat(list(room.anna())).isEmpty();
        assertThat(state(writer, order)).isEqualTo(FileOrderState.READY);
    }

    @Test
    void whoeverIsRemovedFromTheRoomHasItNoMore() {
        var order = made(writer);
        var waiting = order(writer);
        var member = rooms.member(room, writer).id();

        people.as(room.anna(), () -> members.end(member));

        assertMissing(writer, () -> files.file(order));
        assertGone(order);
        assertGone(waiting);
    }

    @Test
    void whatIsClosedToACooperatingPartyIsMissingAlsoAsAFile() {
        var tco = rooms.inTco(room, Role.READER).accountId();
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));
        var order = made(tco);
        assertThat(fetched(tco, order)).contains("Vi ska bygga.");

        people.as(room.anna(), () -> platforms.closeTo(platform, room.tco()));

        assertMissing(tco, () -> files.get(order));
        assertMissing(tco, () -> files.file(order));
        assertThat(list(tco)).isEmpty();
    }

    @Test
    void theRightIsAskedAgainWhenItIsMade() {
        var tco = rooms.inTco(room, Role.READER).accountId();
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));
        var order = order(tco);
        people.as(room.anna(), () -> platforms.closeTo(platform, room.tco()));

        workshop.workOff();

        assertGone(order);
    }

    @Test
    void aCooperatingPartyHasNoFileOfWhatChanged() {
        int version = people.as(room.anna(), () -> versions.keep(platform, "Först"));
        var tco = rooms.inTco(room, Role.READER).accountId();
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));

        assertRefused("access.refused", () -> order(tco, ExportFormat.PDF, new ExportOptions(false, false, version)));
    }

    @Test
    void aFileOfARemovedPlatformGoesWithIt() {
        var order = made(writer);

        people.as(room.anna(), () -> platforms.remove(platform));

        assertGone(order);
        assertMissing(writer, () -> files.get(order));
    }

    @Test
    void whatCannotBeMadeIsRefusedAtOnce() {
        int version = people.as(room.anna(), () -> versions.keep(platform, "Först"));

        assertRefused(
                "export.compared.formats",
                () -> order(writer, ExportFormat.ODT, new ExportOptions(false, false, version)));
        assertThatThrownBy(() -> order(writer, ExportFormat.PDF, new ExportOptions(false, false, version + 1)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatAProcessLeftInTheMiddleIsBegunAgain() {
        var order = order(writer);
        leftInTheMiddle(order, 1);

        workshop.resume();

        assertThat(state(writer, order)).isEqualTo(FileOrderState.WAITING);
        workshop.workOff();
        assertThat(state(writer, order)).isEqualTo(FileOrderState.READY);
    }

    @Test
    void whatIsInterruptedAgainAndAgainIsGivenUp() {
        var order = order(writer);
        leftInTheMiddle(order, FileOrder.MOST_ATTEMPTS);

        workshop.resume();

        assertThat(state(writer, order)).isEqualTo(FileOrderState.FAILED);
    }

    /** As a process leaves it that is killed. */
    private void leftInTheMiddle(UUID order, int attempts) {
        database.sql("update file_order set state = 'MAKING', attempts = ? where id = ?")
                .params(attempts, order)
                .update();
    }

    @Test
    void whoeverHadBegunItBeforeHandsInNothing() {
        var order = order(writer, ExportFormat.DOCX, ExportOptions.PLAIN);
        CompletableFuture<Void> before;
        try (var held = new HeldFile(events, writer, Stage.WRITING)) {
            before = CompletableFuture.runAsync(workshop::workOff);
            held.await();
            assertThat(row(writer, order).progress())
                    .isEqualTo(FileProgress.at(ExportFormat.DOCX, false, Stage.WRITING, 0, 1));
            leftInTheMiddle(order, 2); // as if it had been taken by somebody else since
        }
        before.join();

        assertThat(left("file_order_piece", "order_id", order)).isZero();
        beans.createBean(FileWorkshop.class).resume(); // a process that has just begun
        workshop.workOff();
        assertThat(state(writer, order)).isEqualTo(FileOrderState.READY);
        assertThat(people.as(writer, () -> files.file(order)).bytes()).isNotEmpty();
    }

    @Test
    void oneIsTakenByOneWorkerAlone() {
        var order = order(writer, ExportFormat.DOCX, ExportOptions.PLAIN);
        try (var held = new HeldFile(events, writer, Stage.WRITING)) {
            var making = CompletableFuture.runAsync(workshop::workOff);
            held.await();

            workshop.workOff(); // finds nothing to do, or would be held too

            assertThat(making).isNotDone();
            held.close();
            making.join();
        }
        assertThat(database.sql("select attempts from file_order where id = ?")
                        .param(order)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(state(writer, order)).isEqualTo(FileOrderState.READY);
    }

    @Test
    void whatIsTakenBackInTheMiddleIsForNobody() {
        var order = order(writer, ExportFormat.DOCX, ExportOptions.PLAIN);
        CompletableFuture<Void> making;
        try (var held = new HeldFile(events, writer, Stage.WRITING)) {
            making = CompletableFuture.runAsync(workshop::workOff);
            held.await();
            people.as(writer, () -> files.remove(order));
            assertThat(list(writer)).isEmpty();
        }
        making.join();

        assertGone(order);
    }

    @Test
    void whatFailsIsToldAndTriedAgain() {
        var order = order(writer, ExportFormat.DOCX, ExportOptions.PLAIN);
        people.as(writer, () -> files.leave(order));
        try (var _ = new FailingFile(events, writer)) {
            workshop.workOff();
        }
        assertThat(state(writer, order)).isEqualTo(FileOrderState.FAILED);
        assertThat(told(writer)).containsExactly(DeedKind.FILE_FAILED.name());

        people.as(writer, () -> files.again(order));
        assertRefused("file.again.refused", () -> people.as(writer, () -> files.again(order)));
        workshop.workOff();

        assertThat(state(writer, order)).isEqualTo(FileOrderState.READY);
    }

    @Test
    void whoeverLeavesItIsToldOnceWhenItIsThere() {
        var order = order(writer);
        people.as(writer, () -> files.leave(order));
        assertThat(told(writer)).isEmpty();

        workshop.workOff();
        news.tellOfWhatNobodyTook(clock.instant().plus(Duration.ofHours(1)));

        assertThat(told(writer)).containsExactly(DeedKind.FILE_MADE.name());
        assertThat(told(room.anna())).isEmpty();
        assertThat(database.sql("select count(*) from notification where account_id = ? and mailed_at is null")
                        .param(writer)
                        .query(Integer.class)
                        .single())
                .as("what letters are still to be written about")
                .isZero();
    }

    @Test
    void whoeverClosesTheWindowIsToldAfterAWhile() {
        made(writer);

        news.tellOfWhatNobodyTook(clock.instant());
        assertThat(told(writer)).isEmpty();
        news.tellOfWhatNobodyTook(clock.instant().plus(Duration.ofMinutes(2)));

        assertThat(told(writer)).containsExactly(DeedKind.FILE_MADE.name());
    }

    @Test
    void whoeverHasFetchedItIsToldNothing() {
        var order = made(writer);
        fetched(writer, order);

        people.as(writer, () -> files.leave(order));
        news.tellOfWhatNobodyTook(clock.instant().plus(Duration.ofHours(1)));

        assertThat(told(writer)).isEmpty();
    }

    @Test
    void theSameFileThatWaitsIsNotMadeTwice() {
        var order = order(writer);

        assertThat(order(writer)).isEqualTo(order);
        assertThat(order(room.anna())).isNotEqualTo(order);
        assertThat(order(writer, ExportFormat.HTML, ExportOptions.PLAIN)).isNotEqualTo(order);
        workshop.workOff();
        assertThat(order(writer)).isNotEqualTo(order); // the text may be another by now
    }

    @Test
    void nobodyFillsTheLine() {
        for (int each = 0; each < limits.openEach(); each++) {
            var another = people.as(room.anna(), () -> platforms.create(room.id(), new PlatformDraft("Nästa")));
            people.as(writer, () -> files.order(another, ExportFormat.MARKDOWN, ExportOptions.PLAIN, Texts.SWEDISH));
        }

        assertRefused("file.refused.many", () -> order(writer));
        order(room.anna());
    }

    @Test
    void aFileWaitsForADay() {
        var order = made(writer);
        var later = new TestClock(clock.instant());
        var sweep = new FileOrderSweep(orders, pieces, limits, publisher, transaction, later);

        later.turn(Duration.ofHours(24).minusMinutes(1));
        sweep.sweep();
        assertThat(state(writer, order)).isEqualTo(FileOrderState.READY);
        later.turn(Duration.ofMinutes(2));
        sweep.sweep();

        assertGone(order);
        assertMissing(writer, () -> files.get(order));
    }

    @Test
    void whatStandsInLineIsNotSweptAway() {
        var order = order(writer);
        var later = new TestClock(clock.instant());
        later.turn(Duration.ofDays(2));

        new FileOrderSweep(orders, pieces, limits, publisher, transaction, later).sweep();

        assertThat(state(writer, order)).isEqualTo(FileOrderState.WAITING);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
