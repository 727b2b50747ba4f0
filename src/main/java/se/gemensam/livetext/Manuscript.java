package se.gemensam.livetext;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.gemensam.livetext.EngineLostException.Blame;
import se.gemensam.livetext.TextEngine.Missed;
import tools.jackson.databind.JsonNode;

/**
 * The text of one document in memory, with two heads: the pending one, which the engine holds and new batches are applied
 * to, and the committed one, which is all that anybody outside is told of. At most one commit is under way.
 */
final class Manuscript {

    private static final Logger LOG = LoggerFactory.getLogger(Manuscript.class);

    private final StoredDocument document;
    private final LaneTools tools;
    private final History history;
    private final Map<String, Sender> senders = new HashMap<>();
    private final List<Batch> pending = new ArrayList<>();
    private List<Batch> committing = List.of();
    private long committedVersion;
    private String committedMark;
    private long contentBytes;
    private int size;

    /** Reads the document's latest history and gives the engine its text. */
    Manuscript(StoredDocument document, LaneTools tools) {
        this.document = document;
        this.tools = tools;
        committedVersion = document.version();
        int keep = tools.limits().staleAfter();
        long start = Math.max(0, committedVersion - keep);
        history = new History(start, tools.store().markAt(document, start).orElseThrow(), keep);
        tools.store().batches(document.id(), start, committedVersion).forEach(history::append);
        committedMark = history.mark();
        openInEngine(List.of());
    }

    long committedVersion() {
        return committedVersion;
    }

    String committedMark() {
        return committedMark;
    }

    /** Of the pending head's content, in positions. */
    int size() {
        return size;
    }

    /** Whether both heads are the same. */
    boolean isSettled() {
        return committing.isEmpty() && pending.isEmpty();
    }

    // Clients

    /** What a client has sent: the number of its last batch that was taken, and of its last that is stored. */
    private static final class Sender {

        private final UUID author;
        private long taken;
        private long committed;

        Sender(UUID author, long number) {
            this.author = author;
            this.taken = number;
            this.committed = number;
        }
    }

    /**
     * Makes a client known; false when its name belongs to another author. The database is asked only about clients that
     * are not known: it may already have what is not yet the committed head here.
     */
    boolean admit(String client, UUID author) {
        var sender = senders.computeIfAbsent(
                client,
                name -> tools.store()
                        .lastBatch(document.id(), name)
                        .map(last -> new Sender(last.author(), last.number()))
                        .orElseGet(() -> new Sender(author, -1)));
        return sender.author.equals(author);
    }

    void dismiss(String client) {
        if (isSettled()) {
            senders.remove(client);
        }
    }

    long acked(String client) {
        var sender = senders.get(client);
        return sender == null ? -1 : sender.committed;
    }

    boolean hasTaken(String client, long number) {
        var sender = senders.get(client);
        return sender != null && number <= sender.taken;
    }

    private Sender sender(String client) {
        return Objects.requireNonNull(senders.get(client), "a client that was not admitted");
    }

    /** A recent batch that is stored. */
    Optional<Batch> committed(String client, long number) {
        return history.find(client, number).filter(batch -> batch.version() <= committedVersion);
    }

    /** The batches that lead from what a client has to the committed head; empty when it needs the whole text. */
    Optional<List<Batch>> catchUp(@Nullable Long version, @Nullable String mark) {
        if (version == null
                || mark == null
                || version > committedVersion
                || committedVersion - version > tools.limits().catchUp()) {
            return Optional.empty();
        }
        var there = version == committedVersion
                ? Optional.of(committedMark)
                : tools.store().markAt(document, version);
        if (!there.equals(Optional.of(mark))) {
            return Optional.empty();
        }
        if (history.reaches(version)) {
            return Optional.of(history.between(version, committedVersion));
        }
        return Optional.of(tools.store().batches(document.id(), version, committedVersion));
    }

    /** Where a place at some version is at the committed one; empty when it cannot be told. */
    Optional<Caret.Place> bringForward(Caret.Place place, long version) {
        if (version > committedVersion || !history.reaches(version)) {
            return Optional.empty();
        }
        return Optional.of(history.map(place, version, committedVersion));
    }

    // Writing

    /** Why a batch cannot be taken as it is; null when it can be tried. */
    @Nullable
    Refusal refusalOf(ClientFrame.Steps frame) {
        if (frame.version() > history.end()) {
            return Refusal.UNKNOWN_VERSION;
        }
        if (frame.refuseWhenLate() && frame.version() < history.end()) {
            return Refusal.LATE;
        }
        if (history.end() - frame.version() > tools.limits().staleAfter() || !history.reaches(frame.version())) {
            return Refusal.STALE;
        }
        return isTooLarge(weightOf(frame.steps())) ? Refusal.TOO_LARGE : null;
    }

    /**
     * Applies a batch to the pending head.
     *
     * @throws InvalidTextException when it is not in schema; the head has not changed
     */
    void submit(String client, UUID author, ClientFrame.Steps frame) {
        var missed = history.missed(frame.seen(), history.end(), client);
        int known = history.missed(frame.seen(), frame.version(), client).size();
        var steps = frame.steps().toString();
        var rebased = inEngine(() -> tools.engine().submit(document.id(), steps, missed, known));
        sender(client).taken = frame.batch();
        contentBytes += weightOf(frame.steps());
        add(client, frame.batch(), author, rebased, missed, null);
    }

    /**
     * Makes the pending head read as it says.
     *
     * @throws StaleVersionException when it was made for another version
     * @throws InvalidTextException when the engine does not accept it
     */
    void revise(Revision revision, UUID author, String cause) {
        if (revision.version() != null && revision.version() != history.end()) {
            throw new StaleVersionException(document.id(), revision.version());
        }
        var json = RichText.toJson(revision.words().apply(RichText.parse(content())));
        var rebased = inEngine(() -> tools.engine().change(document.id(), json));
        if (!rebased.steps().isEmpty()) {
            contentBytes += rebased.steps().stream().mapToInt(String::length).sum();
            add(Batch.SERVER, history.end() + 1, author, rebased, List.of(), cause);
        }
    }

    private void add(
            String client, long number, UUID author, Rebased rebased, List<Missed> missed, @Nullable String cause) {
        var steps = new ArrayList<TextStep>(rebased.steps().size());
        for (int i = 0; i < rebased.steps().size(); i++) {
            steps.add(new TextStep(rebased.steps().get(i), rebased.maps().get(i)));
        }
        var batch = new Batch(
                history.end() + 1,
                client,
                number,
                author,
                List.copyOf(steps),
                Batch.markAfter(history.mark(), client, number, steps),
                outcome(rebased, missed),
                cause,
                tools.store().instant());
        size = rebased.size();
        history.append(batch);
        pending.add(batch);
        tools.metrics().accepted(!missed.isEmpty(), rebased.dropped() != null);
    }

    private static @Nullable String outcome(Rebased rebased, List<Missed> missed) {
        var parts = new ArrayList<String>();
        if (rebased.kept() != null) {
            parts.add("\"kept\":" + rebased.kept());
        }
        if (rebased.dropped() != null) {
            parts.add("\"dropped\":" + rebased.dropped());
        }
        if (!rebased.swallowed().isEmpty()) {
            parts.add(rebased.swallowed().stream()
                    .map(words -> "{\"by\":\"%s\",\"from\":%d,\"slice\":%s,\"text\":%s}"
                            .formatted(
                                    missed.get(words.missed()).author(),
                                    words.from(),
                                    words.slice(),
                                    Json.quote(words.text())))
                    .collect(Collectors.joining(",", "\"swallowed\":[", "]")));
        }
        return parts.isEmpty() ? null : "{" + String.join(",", parts) + "}";
    }

    /** Adds up what comes in, and looks at the text itself only when that could be too much. */
    private boolean isTooLarge(long added) {
        long most = tools.limits().document().toBytes();
        if (added > 0 && contentBytes + added > most) {
            content();
        }
        return added > 0 && contentBytes + added > most;
    }

    private static long weightOf(JsonNode steps) {
        return steps.valueStream()
                .map(step -> step.path("slice"))
                .filter(slice -> !slice.isMissingNode())
                .mapToLong(slice -> bytes(slice.toString()))
                .sum();
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    // Committing

    boolean hasNextCommit() {
        return committing.isEmpty() && !pending.isEmpty();
    }

    /** The next commit, which is under way from now on; empty when one is, or when there is nothing. */
    Optional<DocumentCommit> nextCommit() {
        if (!hasNextCommit()) {
            return Optional.empty();
        }
        committing = List.copyOf(pending);
        pending.clear();
        return Optional.of(new DocumentCommit(document.id(), committing));
    }

    /** Moves the committed head; gives the batches that may be told now. */
    List<Batch> commitDone() {
        var done = committing;
        committing = List.of();
        committedVersion = done.getLast().version();
        committedMark = done.getLast().mark();
        for (var batch : done) {
            if (!batch.client().equals(Batch.SERVER)) {
                sender(batch.client()).committed = batch.number();
            }
        }
        return done;
    }

    // The engine

    /** The pending head as JSON. */
    String content() {
        var content = inEngine(() -> tools.engine().content(document.id()));
        contentBytes = bytes(content);
        return content;
    }

    void close() {
        tools.engine().close(document.id());
    }

    /** Gives the engine the committed text and then what is not stored yet. */
    private void openInEngine(Collection<Batch> notStored) {
        var base = tools.store().snapshot(document.id(), committedVersion);
        tools.engine().open(document.id(), base.content());
        var stored = tools.store().batches(document.id(), base.version(), committedVersion);
        var steps = Stream.concat(stored.stream(), notStored.stream())
                .flatMap(batch -> batch.steps().stream())
                .map(TextStep::json)
                .toList();
        var applied = tools.engine().submit(document.id(), "[" + String.join(",", steps) + "]", List.of(), 0);
        contentBytes =
                bytes(base.content()) + steps.stream().mapToInt(String::length).sum();
        size = applied.size();
    }

    /** Asks the engine; when it lost the text it gets it back, and what broke it counts as invalid. */
    private <T> T inEngine(Supplier<T> work) {
        try {
            return work.get();
        } catch (EngineLostException lost) {
            openInEngine(Stream.concat(committing.stream(), pending.stream()).toList());
            if (lost.blame() == Blame.ANOTHER) {
                return work.get();
            }
            LOG.warn("Document {} broke the text engine: {}", document.id(), lost.getMessage());
            tools.lanes().offended(document.id());
            throw new InvalidTextException("broke the engine");
        }
    }
}
