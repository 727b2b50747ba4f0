package se.gemensam.livetext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Member;

/** Somebody with a simulated client, on a line that delays, loses and doubles frames. */
final class SimulatedPerson {

    private final Member member;
    private final UUID document;
    private final ConnectionTools tools;
    private final Weather weather;
    private final Random random;
    private final Value client;
    private final Value text;
    private @Nullable Line line;

    /**
     * @param delay longest way of a frame, in milliseconds
     * @param lost chance that a frame gets lost, likewise that one comes twice
     */
    record Weather(int delay, double lost, double doubled) {

        static final Weather CALM = new Weather(0, 0, 0);
    }

    SimulatedPerson(Member member, UUID document, ConnectionTools tools, Weather weather, Random random, Value client) {
        this.member = member;
        this.document = document;
        this.tools = tools;
        this.weather = weather;
        this.random = random;
        this.client = client;
        this.text = client.invokeMember("open", document.toString(), "{\"member\":\"" + member.id() + "\"}");
    }

    Value text() {
        return text;
    }

    boolean edit() {
        return isReady() && !text.invokeMember("randomEdit").asString().isEmpty();
    }

    private boolean isReady() {
        return Json.read(status()).path("ready").asBoolean();
    }

    String status() {
        return text.invokeMember("status").asString();
    }

    boolean isSettled() {
        return Json.read(status()).path("saving").asString("").equals("saved");
    }

    /** Lets what is due by now happen. */
    void step(long now, boolean calm) {
        if (client.invokeMember("wantsSocket").asBoolean()) {
            line = new Line();
            client.invokeMember("connect");
        }
        var wanted = client.invokeMember("ticketsWanted");
        for (long i = 0; i < wanted.getArraySize(); i++) {
            client.invokeMember(
                    "admit",
                    document.toString(),
                    "{\"ticket\":\"%s\",\"access\":\"write\",\"schema\":1}"
                            .formatted(tools.tickets().issue(member.accountId(), document)));
        }
        var frames = client.invokeMember("outgoing");
        for (long i = 0; i < frames.getArraySize(); i++) {
            if (line != null) {
                line.up.carry(frames.getArrayElement(i).asString(), now, calm);
            }
        }
        if (line != null) {
            line.deliver(now, calm);
        }
        client.invokeMember("tick", now);
    }

    /** The line breaks. */
    void cut() {
        if (line != null) {
            line.connection.closed();
            line.alive = false;
            line = null;
            client.invokeMember("disconnect");
        }
    }

    /** Frames on their way in one direction; they stay in order. */
    private final class Way {

        private final Deque<Underway> frames = new ArrayDeque<>();

        private record Underway(long at, String frame) {}

        void carry(String frame, long now, boolean calm) {
            var present = calm ? Weather.CALM : weather;
            if (random.nextDouble() < present.lost()) {
                return;
            }
            int times = random.nextDouble() < present.doubled() ? 2 : 1;
            for (int i = 0; i < times; i++) {
                long at = now + (present.delay() == 0 ? 0 : random.nextInt(present.delay()));
                frames.add(new Underway(Math.max(at, frames.isEmpty() ? 0 : frames.getLast().at), frame));
            }
        }

        @Nullable
        String arrived(long now) {
            var first = frames.peek();
            if (first == null || first.at > now) {
                return null;
            }
            return frames.remove().frame;
        }
    }

    private final class Line implements Outlet {

        private final Connection connection = new Connection(member.accountId(), this, key -> key, tools);
        private final Queue<String> sent = new ConcurrentLinkedQueue<>();
        private final Way up = new Way();
        private final Way down = new Way();
        private volatile boolean alive = true;
        private volatile boolean closed;

        void deliver(long now, boolean calm) {
            for (var frame = up.arrived(now); frame != null; frame = up.arrived(now)) {
                connection.receive(frame);
            }
            for (var frame = sent.poll(); frame != null; frame = sent.poll()) {
                down.carry(frame, now, calm);
            }
            for (var frame = down.arrived(now); frame != null; frame = down.arrived(now)) {
                client.invokeMember("deliver", frame);
            }
            if (closed) {
                cut();
            }
        }

        @Override
        public void send(String frame) {
            sent.add(frame);
        }

        @Override
        public void close(Closing why) {
            closed = true;
        }

        @Override
        public CompletableFuture<Boolean> isAlive() {
            return CompletableFuture.completedFuture(alive);
        }
    }
}
