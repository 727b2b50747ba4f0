package se.gemensam.livetext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.Outlet.Closing;

/**
 * What one signed-in person does on one socket: opens documents with tickets, writes in those it has open, reads along in
 * others. Frames come in one after another; rights are looked at again meanwhile.
 */
final class Connection implements Readers.Reader {

    private final UUID accountId;
    private final Outlet outlet;
    private final Reasons reasons;
    private final ConnectionTools tools;
    private final TokenBucket frames;
    private final Map<UUID, Seat> seats = new ConcurrentHashMap<>();
    private final Set<UUID> everOpened = new HashSet<>();
    private final Map<UUID, StoredDocument> watched = new ConcurrentHashMap<>();
    private volatile boolean admitted;
    private volatile boolean busy;
    private volatile boolean closed;

    Connection(UUID accountId, Outlet outlet, Reasons reasons, ConnectionTools tools) {
        this.accountId = accountId;
        this.outlet = outlet;
        this.reasons = reasons;
        this.tools = tools;
        this.frames = new TokenBucket(tools.limits().framesPerSecond());
    }

    /** A document that is open here, with what its client may still send this second. */
    private record Seat(Participant participant, TokenBucket batches, TokenBucket carets) {}

    UUID accountId() {
        return accountId;
    }

    /** Whether it has opened or read anything yet; until then it gets little room and time. */
    boolean isAdmitted() {
        return admitted;
    }

    /** Whether a frame of it is being dealt with: who asked in time is not to blame for a slow answer. */
    boolean isBusy() {
        return busy;
    }

    void receive(String text) {
        if (!frames.take()) {
            outlet.close(Closing.POLICY);
            return;
        }
        busy = true;
        try {
            switch (ClientFrame.parse(text)) {
                case ClientFrame.Open open -> open(open);
                case ClientFrame.Steps steps -> submit(steps);
                case ClientFrame.MoveCaret caret -> move(caret);
                case ClientFrame.Watch watch -> watch(watch);
                case ClientFrame.Close(var document, var differs) -> {
                    if (differs && seats.containsKey(document)) {
                        tools.metrics().hashDiffered();
                    }
                    leave(document);
                }
            }
        } catch (ClientFrame.NotUnderstoodException e) {
            outlet.close(Closing.NOT_UNDERSTOOD);
        } catch (ClientFrame.MalformedException | ArithmeticException e) {
            outlet.close(Closing.POLICY);
        } finally {
            busy = false;
        }
        if (closed) {
            leaveAll();
        }
    }

    private void open(ClientFrame.Open open) {
        var id = open.document();
        leave(id);
        if (seats.size() >= tools.limits().documentsPerSocket()) {
            outlet.close(Closing.POLICY);
            return;
        }
        everOpened.add(id);
        if (!tools.tickets().redeem(open.ticket(), accountId, id)) {
            refuseOpening(id, Gone.TICKET);
            return;
        }
        if (open.schema() != RichText.SCHEMA) {
            refuseOpening(id, Gone.SCHEMA);
            return;
        }
        var document = tools.store().find(id);
        if (document.isEmpty()) {
            refuseOpening(id, Gone.REMOVED);
            return;
        }
        var standing = tools.rights().ask(document.get(), accountId);
        if (standing.isEmpty()) {
            refuseOpening(id, Gone.RIGHT_WITHDRAWN);
            return;
        }
        admitted = true;
        var participant = new Participant(document.get(), open.client(), accountId, standing.get(), outlet, reasons);
        seats.put(
                id,
                new Seat(
                        participant,
                        new TokenBucket(tools.limits().batchesPerSecond()),
                        new TokenBucket(tools.limits().caretsPerSecond())));
        tools.lanes().of(id).open(participant, open.version(), open.mark());
    }

    private void refuseOpening(UUID document, Gone why) {
        outlet.send(Frames.gone(document, why, reasons.of(why.reasonKey())));
    }

    private void submit(ClientFrame.Steps frame) {
        var seat = seatAt(frame.document());
        if (seat == null) {
            return;
        }
        var author = seat.participant;
        if (!seat.batches.take()) {
            tools.metrics().refused(Refusal.TOO_FAST);
            author.refuse(frame.batch(), Refusal.TOO_FAST, seat.batches.waitMillis());
            return;
        }
        var refusal = tools.stepCheck().refuse(frame.steps());
        if (refusal.isPresent()) {
            tools.metrics().refused(refusal.get());
            author.refuse(frame.batch(), refusal.get());
            return;
        }
        tools.lanes().of(frame.document()).submit(author, frame);
    }

    private void move(ClientFrame.MoveCaret frame) {
        var seat = seatAt(frame.document());
        if (seat != null && seat.carets.take()) {
            tools.lanes().of(frame.document()).move(seat.participant, frame);
        }
    }

    /** Frames that were on their way when a document was closed here fall to the ground; others have no business. */
    private @Nullable Seat seatAt(UUID document) {
        var seat = seats.get(document);
        if (seat == null && !everOpened.contains(document)) {
            outlet.close(Closing.POLICY);
        }
        return seat == null || seat.participant.isGone() ? null : seat;
    }

    private void leave(UUID document) {
        var seat = seats.remove(document);
        if (seat != null) {
            seat.participant.leaveQuietly();
            tools.lanes().inMemory(document).ifPresent(lane -> lane.leave(seat.participant));
        }
    }

    // Reading along

    private void watch(ClientFrame.Watch watch) {
        if (watch.documents().size() > tools.limits().watchedPerSocket()) {
            outlet.close(Closing.POLICY);
            return;
        }
        var ended = new HashSet<>(watched.keySet());
        watch.documents().forEach(ended::remove);
        tools.readers().remove(this, ended);
        watched.keySet().removeAll(ended);
        var fresh = new HashSet<>(watch.documents());
        fresh.removeAll(watched.keySet());
        for (var document : tools.store().findAll(fresh)) {
            if (tools.rights().standing(document, accountId).isPresent()) {
                watched.put(document.id(), document);
            }
        }
        fresh.retainAll(watched.keySet());
        admitted |= !watched.isEmpty();
        tools.readers().add(this, fresh);
        var shown = new HashMap<UUID, Long>();
        for (int i = 0; i < Math.min(watch.documents().size(), watch.versions().size()); i++) {
            shown.put(watch.documents().get(i), watch.versions().get(i));
        }
        tools.store().readModels(fresh).values().stream()
                .filter(model -> shown.getOrDefault(model.documentId(), -1L)
                        != model.snapshot().version())
                .forEach(model -> outlet.send(Frames.read(model.documentId(), model.snapshot())));
    }

    @Override
    public Optional<Rights.Question> question(UUID documentId) {
        return Optional.ofNullable(watched.get(documentId)).map(document -> new Rights.Question(document, accountId));
    }

    @Override
    public void read(UUID documentId, Snapshot snapshot, String frame) {
        var document = watched.get(documentId);
        if (document == null) {
            return;
        }
        if (tools.rights().standing(document, accountId).isPresent()) {
            outlet.send(frame);
        } else {
            watched.remove(documentId);
            tools.readers().remove(this, List.of(documentId));
            refuseOpening(documentId, Gone.RIGHT_WITHDRAWN);
        }
    }

    private void stopWatching() {
        tools.readers().remove(this, watched.keySet());
        watched.clear();
    }

    // Rights and the end

    /** What has to be asked to know what the person may do in the documents that are open here. */
    Stream<Rights.Question> questions() {
        return seats.values().stream()
                .map(Seat::participant)
                .filter(participant -> !participant.isGone())
                .map(participant -> new Rights.Question(participant.document(), accountId));
    }

    /** Asks again what the person may do, and acts on it. */
    void recheck() {
        for (var seat : seats.values()) {
            var participant = seat.participant;
            if (participant.isGone()) {
                continue;
            }
            var standing = tools.rights().standing(participant.document(), accountId);
            if (standing.isEmpty()) {
                leave(participant, Gone.RIGHT_WITHDRAWN, Gone.RIGHT_WITHDRAWN.reasonKey());
            } else if (participant.losesItsPen(standing.get())) {
                participant.stand(standing.get());
                leave(participant, Gone.FROZEN, tools.rights().whyFrozen(participant.document()));
            } else {
                participant.stand(standing.get());
            }
        }
    }

    private void leave(Participant participant, Gone why, String reasonKey) {
        participant.leave(why, reasonKey);
        tools.lanes().inMemory(participant.document().id()).ifPresent(lane -> lane.leave(participant));
    }

    /** A frame that is being dealt with meanwhile may yet open something: that leaves right after. */
    void closed() {
        closed = true;
        leaveAll();
    }

    private void leaveAll() {
        stopWatching();
        List.copyOf(seats.keySet()).forEach(this::leave);
    }
}
