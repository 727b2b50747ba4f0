package se.gemensam.livetext;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/**
 * A WebSocket with a queue of its own, so that a slow one holds up nobody: when its queue is full it is closed. A frame goes
 * out on the thread that brings it as long as the line takes it in; after that, whenever the line can.
 */
final class LiveSocket implements Outlet {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSocket.class);
    private static final long ANSWER_MILLIS = 1500;

    private final WebSocketSession session;
    private final RemoteEndpoint.Async line;
    private final Reasons reasons;
    private final LiveTextLimits limits;
    private final Queue<String> queue = new ArrayDeque<>();
    private long queued;
    private boolean sending;
    private @Nullable CloseStatus last;
    private final StringBuilder incoming = new StringBuilder();
    private final List<CompletableFuture<Boolean>> asked = new ArrayList<>();
    private final long connectedAt = System.nanoTime();
    private long received;
    private volatile long heardAt = System.nanoTime();
    private volatile boolean closing;

    LiveSocket(WebSocketSession session, Reasons reasons, LiveTextLimits limits) {
        this.session = session;
        this.line = Objects.requireNonNull(((NativeWebSocketSession) session).getNativeSession(Session.class))
                .getAsyncRemote();
        this.reasons = reasons;
        this.limits = limits;
    }

    WebSocketSession session() {
        return session;
    }

    // Out

    @Override
    public void send(String frame) {
        synchronized (queue) {
            if (closing) {
                return;
            }
            queued += frame.length();
            if (queue.size() >= limits.queueFrames()
                    || queued > limits.queueSize().toBytes()) {
                cut(Closing.TOO_SLOW);
                return;
            }
            queue.add(frame);
            if (sending) {
                return;
            }
            sending = true;
        }
        sendQueued();
    }

    /** What waits is sent before. */
    @Override
    public void close(Closing why) {
        synchronized (queue) {
            if (closing) {
                return;
            }
            closing = true;
            last = statusOf(why);
            if (sending) {
                return;
            }
            sending = true;
        }
        sendQueued();
    }

    /** Closes at once: what waits is not sent. */
    private void cut(Closing why) {
        closing = true;
        queue.clear();
        endSoon(statusOf(why));
    }

    private void sendQueued() {
        SocketThreads.write(this::writeQueued);
    }

    private void writeQueued() {
        try {
            for (var frame = next(); frame != null; frame = next()) {
                var sent = new Sending();
                line.sendText(frame, sent);
                if (!sent.isOver()) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            broken(e);
        }
    }

    private @Nullable String next() {
        synchronized (queue) {
            var frame = queue.poll();
            if (frame != null) {
                queued -= frame.length();
            } else if (last != null) {
                endSoon(last);
            } else {
                sending = false;
            }
            return frame;
        }
    }

    /** One frame that is being sent: who began it and who hears of its end both ask, and the second one goes on. */
    private final class Sending implements SendHandler {

        private final AtomicBoolean asked = new AtomicBoolean();

        boolean isOver() {
            return !asked.compareAndSet(false, true);
        }

        @Override
        public void onResult(SendResult result) {
            if (!result.isOK()) {
                broken(result.getException());
            } else if (isOver()) {
                sendQueued();
            }
        }
    }

    private void broken(@Nullable Throwable cause) {
        LOG.debug("Socket {} cannot be written to", session.getId(), cause);
        closed();
        endSoon(CloseStatus.SESSION_NOT_RELIABLE);
    }

    /** Saying goodbye waits for the line, so it has a thread of its own. */
    private void endSoon(CloseStatus status) {
        Thread.startVirtualThread(() -> end(status));
    }

    void ping() {
        Thread.startVirtualThread(() -> {
            try {
                session.sendMessage(new PingMessage());
            } catch (IOException | RuntimeException e) {
                LOG.debug("Socket {} cannot be written to", session.getId(), e);
            }
        });
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

    private void end(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | RuntimeException e) {
            LOG.debug("Socket {} was closed already", session.getId(), e);
        }
    }

    /** Nothing more is sent. */
    void closed() {
        synchronized (queue) {
            closing = true;
            queue.clear();
        }
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
    @Nullable
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
