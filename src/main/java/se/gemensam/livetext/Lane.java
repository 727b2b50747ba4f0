package se.gemensam.livetext;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.gemensam.livetext.EngineLostException.Blame;

/**
 * One open document, and everything that happens to it, one after another on its mailbox.
 *
 * <p>What has arrived is stored and told together, at once when it is quiet; what arrives meanwhile comes next. Where
 * somebody needs the whole text, new batches are held until nothing is under way. A lane that fails, or whose commit does,
 * ends: its participants open the document again, from the database.
 */
final class Lane {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final int MOST_TOGETHER = 100;

    private final UUID documentId;
    private final LaneTools tools;
    private final Mailbox mailbox;
    private final Participants participants;
    private final Deque<Task> held = new ArrayDeque<>();
    private final List<CompletableFuture<Void>> changes = new ArrayList<>();
    private final List<CompletableFuture<String>> contentAsked = new ArrayList<>();
    private @Nullable Manuscript text;
    private @Nullable Gone ended;

    private long readVersion = -1;
    private long lastRead;
    private long lastCommit = System.nanoTime();
    private long lastUse = System.nanoTime();
    private int turnsTogether;
    private boolean commitPlanned;
    private boolean caretsPlanned;
    private boolean settlePlanned;

    Lane(UUID documentId, LaneTools tools) {
        this.documentId = documentId;
        this.tools = tools;
        this.mailbox = new Mailbox(tools.executor());
        this.lastRead = System.nanoTime() - anyMoment(tools.limits().readModelAtLatest());
        this.participants = new Participants(documentId, tools.names());
        mailbox.post(this::load);
    }

    /** @param whenEnded instead of the work, when the lane has ended */
    private record Task(Runnable work, Runnable whenEnded) {}

    // What others ask of it; each returns at once

    void open(Participant newcomer, @Nullable Long version, @Nullable String mark) {
        turn(() -> join(newcomer, version, mark), () -> openElsewhere(newcomer, version, mark));
    }

    /** On the socket's own thread when the document rests. */
    void submit(Participant author, ClientFrame.Steps frame) {
        mailbox.run(whenFree(() -> accept(author, frame), () -> author.leave(Gone.RESTART)));
    }

    void move(Participant participant, ClientFrame.MoveCaret frame) {
        turn(() -> moveCaret(participant, frame), () -> {});
    }

    void leave(Participant participant) {
        turn(() -> remove(participant), () -> {});
    }

    void expel(Participant participant, Gone why) {
        turn(
                () -> {
                    participant.leave(why);
                    remove(participant);
                },
                () -> participant.leave(why));
    }

    void rename(UUID memberId) {
        turn(() -> participants.rename(memberId), () -> {});
    }

    /** Revises the head; completes with the version when it is stored and can be read. */
    CompletableFuture<Long> revise(Revision revision, UUID author, String cause) {
        var result = new CompletableFuture<Long>();
        mailbox.post(whenFree(
                () -> revise(revision, author, cause, result),
                () -> result.completeExceptionally(new LaneEndedException())));
        return result;
    }

    /** The exact committed text, written to the read model. */
    CompletableFuture<Snapshot> read() {
        var result = new CompletableFuture<Snapshot>();
        turn(() -> readNow(result), () -> result.completeExceptionally(new LaneEndedException()));
        return result;
    }

    /** Ends it; everybody who has the document open is told why. */
    void end(Gone why) {
        mailbox.post(() -> endNow(why));
    }

    /** Leaves memory when nobody has had it open for a while. */
    void endIfIdle() {
        turn(
                () -> {
                    if (participants.isEmpty()
                            && text().isSettled()
                            && since(lastUse) > tools.limits().idle().toNanos()) {
                        endNow(Gone.RESTART);
                    }
                },
                () -> {});
    }

    private void turn(Runnable work, Runnable whenEnded) {
        mailbox.post(asTurn(work, whenEnded));
    }

    private Runnable asTurn(Runnable work, Runnable whenEnded) {
        return () -> {
            if (ended != null) {
                whenEnded.run();
                return;
            }
            try {
                work.run();
                progress();
            } catch (RuntimeException e) {
                LOG.error("Document {} is reloaded after a failure", documentId, e);
                endNow(Gone.RESTART);
            }
        };
    }

    private Runnable whenFree(Runnable work, Runnable whenEnded) {
        return asTurn(
                () -> {
                    if (contentAsked.isEmpty()) {
                        work.run();
                    } else {
                        held.add(new Task(work, whenEnded));
                    }
                },
                whenEnded);
    }

    // Opening and leaving

    private void load() {
        try {
            var document = tools.store().find(documentId);
            if (document.isPresent()) {
                text = new Manuscript(document.get(), tools);
            } else {
                endNow(Gone.REMOVED);
            }
        } catch (RuntimeException e) {
            LOG.error("Document {} could not be loaded", documentId, e);
            endNow(Gone.RESTART);
        }
    }

    private void openElsewhere(Participant newcomer, @Nullable Long version, @Nullable String mark) {
        if (text == null || ended != Gone.RESTART) {
            newcomer.leave(ended == null ? Gone.RESTART : ended);
        } else {
            tools.lanes().of(documentId).open(newcomer, version, mark);
        }
    }

    private void join(Participant newcomer, @Nullable Long version, @Nullable String mark) {
        lastUse = System.nanoTime();
        var present = participants.of(newcomer.client());
        if (present != null) {
            askToMakeRoom(present, newcomer, version, mark);
        } else if (!text().admit(newcomer.client(), newcomer.member().id())) {
            newcomer.leave(Gone.CLIENT);
        } else {
            text().catchUp(version, mark)
                    .ifPresentOrElse(
                            batches -> welcome(newcomer, null, batches),
                            () -> content()
                                    .thenAccept(content -> welcome(newcomer, content, null))
                                    .exceptionally(failure -> turnAway(newcomer, failure)));
        }
    }

    private @Nullable Void turnAway(Participant newcomer, Throwable failure) {
        LOG.warn("Document {} could not be opened: {}", documentId, failure.toString());
        newcomer.leave(Gone.RESTART);
        return null;
    }

    /** Only an editor that is gone without a word gives up its name, such as one behind a broken line. */
    private void askToMakeRoom(
            Participant present, Participant newcomer, @Nullable Long version, @Nullable String mark) {
        if (!present.accountId().equals(newcomer.accountId())) {
            newcomer.leave(Gone.CLIENT);
            return;
        }
        present.outlet()
                .isAlive()
                .thenAccept(alive -> turn(
                        () -> {
                            if (alive && participants.includes(present)) {
                                newcomer.leave(Gone.CLIENT);
                                return;
                            }
                            present.leaveQuietly();
                            remove(present);
                            join(newcomer, version, mark);
                        },
                        () -> newcomer.leave(Gone.RESTART)));
    }

    private void welcome(Participant newcomer, @Nullable String content, @Nullable List<Batch> batches) {
        if (newcomer.isGone()) {
            return;
        }
        var present = participants.of(newcomer.client());
        if (present != null) {
            newcomer.leave(Gone.CLIENT);
            return;
        }
        participants.flush();
        newcomer.send(Frames.opened(
                documentId,
                text().committedVersion(),
                text().committedMark(),
                content,
                batches,
                newcomer.access(),
                text().acked(newcomer.client()),
                participants.namesFor(newcomer, batches == null ? List.of() : batches),
                participants.carets()));
        participants.add(newcomer);
    }

    private void remove(Participant participant) {
        lastUse = System.nanoTime();
        if (participants.includes(participant)) {
            participants.remove(participant, text().committedVersion());
            text().dismiss(participant.client());
            planCarets();
        }
    }

    // Writing

    private void accept(Participant author, ClientFrame.Steps frame) {
        if (!participants.includes(author)) {
            return;
        }
        if (text().hasTaken(author.client(), frame.batch())) {
            sendAgain(author, frame.batch());
            return;
        }
        var refusal = refusalOf(author, frame);
        if (refusal == null) {
            try {
                text().submit(author.client(), author.member().id(), frame);
            } catch (InvalidTextException e) {
                LOG.debug("Batch {} of document {} is invalid: {}", frame.batch(), documentId, e.getMessage());
                refusal = Refusal.INVALID;
            }
        }
        if (refusal != null) {
            tools.metrics().refused(refusal);
            author.refuse(frame.batch(), refusal);
        }
    }

    private @Nullable Refusal refusalOf(Participant author, ClientFrame.Steps frame) {
        if (tools.lanes().isClosedForWriting(documentId)) {
            return Refusal.FROZEN;
        }
        var refusal = author.refusalToWrite();
        return refusal != null ? refusal : text().refusalOf(frame);
    }

    /** A batch that came once already is acknowledged again when it is stored; otherwise it soon will be. */
    private void sendAgain(Participant author, long number) {
        participants.flush();
        text().committed(author.client(), number)
                .ifPresent(batch ->
                        author.send(Frames.steps(documentId, batch.versionBefore(), batch.mark(), List.of(batch))));
    }

    private void revise(Revision revision, UUID author, String cause, CompletableFuture<Long> result) {
        try {
            text().revise(revision, author, cause);
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
            return;
        }
        var stored = new CompletableFuture<Void>();
        changes.add(stored);
        stored.whenComplete((done, failure) -> {
            if (failure != null) {
                result.completeExceptionally(failure);
            } else {
                long version = text().committedVersion();
                read().whenComplete((snapshot, unread) -> result.complete(version));
            }
        });
    }

    // Committing and telling

    /** Whatever can go on after a turn does; when more waits to be done, after that. */
    private void progress() {
        if (ended != null || (!mailbox.isEmpty() && ++turnsTogether < MOST_TOGETHER)) {
            return;
        }
        turnsTogether = 0;
        handOver();
        if (text().isSettled()) {
            complete(changes);
            if (!contentAsked.isEmpty()) {
                giveContent();
                while (!held.isEmpty() && contentAsked.isEmpty() && ended == null) {
                    held.remove().work.run();
                }
                handOver();
            }
        }
    }

    /** At once when it is quiet or somebody waits; otherwise what comes within a few milliseconds goes together. */
    private void handOver() {
        if (!text().hasNextCommit()) {
            return;
        }
        long wait = gather() - since(lastCommit);
        if (wait <= 0 || !changes.isEmpty() || !contentAsked.isEmpty()) {
            commit();
        } else if (!commitPlanned) {
            commitPlanned = true;
            later(wait, () -> commitPlanned = false);
        }
    }

    /** A frame costs as much as there are people to send it to. */
    private long gather() {
        return tools.limits().gather().toNanos() * participants.count();
    }

    private void commit() {
        text().nextCommit().ifPresent(commit -> {
            var waiting = List.copyOf(changes);
            changes.clear();
            tools.commits()
                    .store(commit)
                    .whenComplete((done, failure) -> turn(
                            () -> {
                                if (failure == null) {
                                    committed();
                                    waiting.forEach(change -> change.complete(null));
                                } else {
                                    fail(waiting);
                                    tools.metrics().reloaded();
                                    endNow(Gone.RESTART);
                                }
                            },
                            () -> fail(waiting)));
        });
    }

    private void committed() {
        lastCommit = System.nanoTime();
        participants.committed(text().commitDone());
        participants.flush();
        planSettle();
    }

    private static void complete(List<CompletableFuture<Void>> waiting) {
        var done = List.copyOf(waiting);
        waiting.clear();
        done.forEach(one -> one.complete(null));
    }

    private static void fail(List<CompletableFuture<Void>> waiting) {
        waiting.forEach(change -> change.completeExceptionally(new LaneEndedException()));
    }

    private void moveCaret(Participant participant, ClientFrame.MoveCaret frame) {
        if (!participants.includes(participant)) {
            return;
        }
        var place = frame.place();
        if (place != null) {
            place = text().bringForward(place, frame.version()).orElse(null);
            if (place == null || !place.isWithin(text().size())) {
                return;
            }
        }
        participants.move(new Caret(participant.client(), participant.member().id(), text().committedVersion(), place));
        planCarets();
    }

    /** The more people there are, the longer carets wait: all that moved meanwhile are one frame. */
    private void planCarets() {
        if (!caretsPlanned && participants.anyCaretMoved()) {
            caretsPlanned = true;
            later(Math.max(20, participants.count() * 2L) * 1_000_000L, () -> {
                caretsPlanned = false;
                if (participants.anyCaretMoved()) {
                    participants.sendCarets();
                }
            });
        }
    }

    // The whole text

    private CompletableFuture<String> content() {
        var content = new CompletableFuture<String>();
        contentAsked.add(content);
        return content;
    }

    private void giveContent() {
        var content = text().content();
        var askers = List.copyOf(contentAsked);
        contentAsked.clear();
        askers.forEach(asker -> asker.complete(content));
    }

    private void readNow(CompletableFuture<Snapshot> result) {
        content().thenCompose(this::toReadModel).whenComplete((snapshot, failure) -> {
            if (failure != null) {
                result.completeExceptionally(failure);
            } else {
                result.complete(snapshot);
            }
        });
    }

    /** Completes on another thread; people go on writing meanwhile. */
    private CompletableFuture<Snapshot> toReadModel(String content) {
        long version = text().committedVersion();
        boolean isNew = version > 0 && version != readVersion;
        readVersion = version;
        lastRead = System.nanoTime();
        var written = tools.snapshots().write(documentId, version, content, isNew);
        written.exceptionally(failure -> {
            turn(() -> readVersion = -1, () -> {});
            return null;
        });
        return written;
    }

    private void planSettle() {
        if (!settlePlanned) {
            settlePlanned = true;
            later(tools.limits().quiet().toNanos(), this::settle);
        }
    }

    /** After a quiet moment, and where somebody reads along each time it is asked, the read model follows. */
    private void settle() {
        settlePlanned = false;
        boolean quiet = since(lastCommit) >= tools.limits().quiet().toNanos();
        boolean overdue = since(lastRead) >= tools.limits().readModelAtLatest().toNanos();
        if (quiet || overdue || tools.readers().anyOf(documentId)) {
            var reading = new CompletableFuture<Snapshot>();
            readNow(reading);
            reading.thenAccept(snapshot -> {
                tools.readers().publish(documentId, snapshot);
                if (quiet) {
                    turn(() -> tellHash(snapshot), () -> {});
                }
            });
        }
        if (!quiet) {
            planSettle();
        }
    }

    private void tellHash(Snapshot snapshot) {
        if (snapshot.version() == text().committedVersion()) {
            participants.flush();
            participants.tell(Frames.hash(documentId, snapshot));
        }
    }

    // Ending

    /** Gives up the document as it is in memory; what was not stored nobody was told of, and clients send it again. */
    private void endNow(Gone why) {
        if (ended != null) {
            return;
        }
        ended = why;
        try {
            if (text != null) {
                text.close();
            }
        } finally {
            tools.lanes().forget(documentId, this);
            participants.leaveAll(why);
            held.forEach(task -> task.whenEnded.run());
            held.clear();
            contentAsked.forEach(asker -> asker.completeExceptionally(new LaneEndedException()));
            fail(changes);
        }
    }

    private Manuscript text() {
        if (text == null) {
            throw new IllegalStateException("not loaded");
        }
        return text;
    }

    private void later(long nanos, Runnable work) {
        tools.later(() -> turn(work, () -> {}), nanos);
    }

    /** Documents that people began to write in together do not all want to be read together. */
    private static long anyMoment(Duration within) {
        return ThreadLocalRandom.current().nextLong(within.toNanos());
    }

    private static long since(long nanos) {
        return System.nanoTime() - nanos;
    }

    /** The lane ended before it could do what was asked; another one will. */
    static final class LaneEndedException extends EngineLostException {

        LaneEndedException() {
            super(Blame.ANOTHER, "the document reloads");
        }
    }
}
