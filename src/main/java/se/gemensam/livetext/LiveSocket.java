package se.gemensam.livetext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * A WebSocket with a queue of its own and a thread that empties it, so that a slow one holds up nobody: when its queue is
 * full it is closed.
 */
final class LiveSocket implements Outlet {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSocket.class);
    private static final long ANSWER_MILLIS = 1500;

    private final WebSocketSession session;
    private final Reasons reasons;
    private final LiveTextLimits limits;
    private final BlockingQueue<Outgoing> queue = new LinkedBlockingQueue<>();
    private final AtomicLong queued = new AtomicLong();
    private final StringBuilder incoming = new StringBuilder();
    private final List<CompletableFuture<Boolean>> asked = new ArrayList<>();
    private final long connectedAt = System.nanoTime();
    private long received;
    private volatile long heardAt = System.nanoTime();
    private volatile boolean closing;

    LiveSocket(WebSocketSession session, Reasons reasons, LiveTextLimits limits) {
        this.session = session;
        this.reasons = reasons;
        this.limits = limits;
        Thread.ofVirtual().name("live-socket-" + session.getId()).start(this::write);
    }

    private sealed interface Outgoing {

        /** @param size in characters, as it counts for the queue */
        record Frame(WebSocketMessage<?> message, int size) implements Outgoing {}

        record End(CloseStatus status) implements Outgoing {}
    }

    WebSocketSession session() {
        return session;
    }

    // Out

    @Override
    public void send(String frame) {
        if (closing) {
            return;
        }
        if (queue.size() >= limits.queueFrames()
                || queued.addAndGet(frame.length()) > limits.queueSize().toBytes()) {
            cut(Closing.TOO_SLOW);
            return;
        }
        queue.add(new Outgoing.Frame(new TextMessage(frame), frame.length()));
    }

    @Override
    public void close(Closing why) {
        if (!closing) {
            closing = true;
            queue.add(new Outgoing.End(statusOf(why)));
        }
    }

    /** Closes at once: what waits is not sent. The writer may be stuck, so the closing has a thread of its own. */
    private void cut(Closing why) {
        if (!closing) {
            closing = true;
            queue.clear();
            queue.add(new Outgoing.End(statusOf(why)));
            Thread.startVirtualThread(() -> end(statusOf(why)));
        }
    }

    void ping() {
        queue.add(new Outgoing.Frame(new PingMessage(), 0));
    }

    @Override
    public CompletableFuture<Boolean> isAlive() {
        var answer = new CompletableFuture<Boolean>();
        if (closing || !session.isOpen()) {
            answer.complete(false);
            return answer;
        }
        synchronized (asked) {
            asked.add(answer);
        }
        ping();
        return answer.completeOnTimeout(false, ANSWER_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void write() {
        try {
            while (true) {
                switch (queue.take()) {
                    case Outgoing.Frame(var message, int size) -> {
                        session.sendMessage(message);
                        queued.addAndGet(-size);
                    }
                    case Outgoing.End(var status) -> {
                        end(status);
                        return;
                    }
                }
            }
        } catch (InterruptedException | IOException | RuntimeException e) {
            LOG.debug("Socket {} cannot be written to", session.getId(), e);
            closing = true;
            end(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    private void end(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | RuntimeException e) {
            LOG.debug("Socket {} was closed already", session.getId(), e);
        }
    }

    /** Lets the writer's thread go when the socket is closed. */
    void closed() {
        closing = true;
        queue.clear();
        queue.add(new Outgoing.End(CloseStatus.NORMAL));
        answer(false);
    }

    private CloseStatus statusOf(Closing why) {
        return new CloseStatus(why.code(), reasons.of("live.close." + why.code()));
    }

    // In

    /**
     * Takes a part of a frame.
     *
     * @return the frame when it is whole, otherwise null
     */
    @org.jspecify.annotations.Nullable
    String receive(String part, boolean last, boolean admitted) {
        heardAt = System.nanoTime();
        if (closing) {
            return null;
        }
        received += sizeOf(part);
        incoming.append(part);
        long most = admitted ? limits.frame().toBytes() : limits.firstFrames().toBytes();
        if (received > most) {
            incoming.setLength(0);
            incoming.trimToSize();
            close(Closing.TOO_LARGE);
            return null;
        }
        if (!last) {
            return null;
        }
        var frame = incoming.toString();
        incoming.setLength(0);
        if (admitted) {
            received = 0;
        }
        return frame;
    }

    void heard() {
        heardAt = System.nanoTime();
        answer(true);
    }

    private void answer(boolean alive) {
        List<CompletableFuture<Boolean>> waiting;
        synchronized (asked) {
            waiting = List.copyOf(asked);
            asked.clear();
        }
        waiting.forEach(one -> one.complete(alive));
    }

    long silentNanos() {
        return System.nanoTime() - heardAt;
    }

    long ageNanos() {
        return System.nanoTime() - connectedAt;
    }

    private static long sizeOf(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
