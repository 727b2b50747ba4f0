package se.gemensam.livetext;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import se.gemensam.base.Texts;
import se.gemensam.livetext.Outlet.Closing;

/** All open sockets: takes their frames in, looks after them every second, and closes those that have no business left. */
@Component
class LiveSockets extends AbstractWebSocketHandler implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSockets.class);

    private final ConnectionTools tools;
    private final LiveTextLimits limits;
    private final Texts texts;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final ScheduledExecutorService round = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-sockets").daemon().factory());
    private final ScheduledExecutorService rechecks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-rechecks").daemon().factory());
    private volatile boolean running;

    LiveSockets(ConnectionTools tools, Texts texts) {
        this.tools = tools;
        this.limits = tools.limits();
        this.texts = texts;
        tools.metrics().gauge("sockets", lines, Map::keySet);
    }

    private record Line(LiveSocket socket, Connection connection, UUID deviceId) {}

    int count() {
        return lines.size();
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        var visitor = (Visitor) Objects.requireNonNull(session.getAttributes().get(Visitor.ATTRIBUTE));
        Reasons reasons = key -> texts.get(visitor.locale(), key);
        var socket = new LiveSocket(session, reasons, limits);
        var account = visitor.accountId();
        var connection = new Connection(account, socket, reasons, tools);
        lines.put(session.getId(), new Line(socket, connection, visitor.deviceId()));
        long own = lines.values().stream()
                .filter(line -> line.connection.accountId().equals(account))
                .count();
        if (own > limits.socketsPerPerson()) {
            socket.close(Closing.POLICY);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        var line = lines.get(session.getId());
        if (line == null) {
            return;
        }
        var frame = line.socket.receive(message.getPayload(), message.isLast(), line.connection.isAdmitted());
        if (frame != null) {
            line.connection.receive(frame);
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, org.springframework.web.socket.BinaryMessage message) {
        var line = lines.get(session.getId());
        if (line != null) {
            line.socket.close(Closing.NOT_UNDERSTOOD);
        }
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage message) {
        var line = lines.get(session.getId());
        if (line != null) {
            line.socket.heard();
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable failure) {
        LOG.debug("Socket {} failed: {}", session.getId(), failure.toString());
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        var line = lines.remove(session.getId());
        if (line != null) {
            line.socket.closed();
            line.connection.closed();
        }
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    // Looking after them

    /** Asks at once again what a person may do, wherever it is. */
    void recheck(UUID accountId) {
        tools.rights().forget(accountId);
        lines.values().stream()
                .filter(line -> line.connection.accountId().equals(accountId))
                .forEach(line -> line.connection.recheck());
    }

    /** Asks at once again what everybody may do. */
    void recheckEverybody() {
        tools.rights().forgetAll();
        rechecks.execute(this::recheckAll);
    }

    /** Closes the sockets of a browser that was signed out; should it still be signed in, it comes back by itself. */
    void signedOut(UUID deviceId) {
        lines.values().stream()
                .filter(line -> line.deviceId.equals(deviceId))
                .forEach(line -> line.socket.close(Closing.RESTART));
    }

    private void recheckAll() {
        try {
            tools.rights().forgetOld();
            tools.rights()
                    .askAll(lines.values().stream()
                            .flatMap(line -> line.connection.questions())
                            .toList());
            lines.values().forEach(line -> line.connection.recheck());
        } catch (RuntimeException e) {
            LOG.warn("Rights could not be asked again: {}", e.toString());
        }
    }

    private void closeForgotten() {
        for (var line : lines.values()) {
            if (!line.connection.isAdmitted()
                    && !line.connection.isBusy()
                    && line.socket.ageNanos() > limits.firstOpen().toNanos()) {
                line.socket.close(Closing.POLICY);
            }
        }
    }

    private void heartbeat() {
        for (var line : lines.values()) {
            if (line.socket.silentNanos() > 2 * limits.heartbeat().toNanos()) {
                afterConnectionClosed(line.socket.session(), CloseStatus.SESSION_NOT_RELIABLE);
            } else {
                line.socket.ping();
            }
        }
    }

    @Override
    public void start() {
        running = true;
        long recheck = limits.recheck().toMillis();
        long heartbeat = limits.heartbeat().toMillis();
        rechecks.scheduleWithFixedDelay(this::recheckAll, recheck, recheck, TimeUnit.MILLISECONDS);
        round.scheduleWithFixedDelay(this::closeForgotten, 500, 500, TimeUnit.MILLISECONDS);
        round.scheduleWithFixedDelay(this::heartbeat, heartbeat, heartbeat, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        round.shutdownNow();
        rechecks.shutdownNow();
        lines.values().forEach(line -> line.socket.close(Closing.RESTART));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
