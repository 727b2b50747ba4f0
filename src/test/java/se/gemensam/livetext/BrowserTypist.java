package se.gemensam.livetext;

import java.io.UncheckedIOException;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import se.gemensam.Browser;

/**
 * Types at a person's pace with the browser's own client (frontend/livetext) over a real socket, and does not stop while the
 * server is away. Saved is what stands in the text while the client says "Sparat".
 */
final class BrowserTypist extends Typist {

    private static final long WORD_MILLIS = 600;
    private static final long STEP_MILLIS = 20;

    /**
     * The browser's own limits, but for the longest wait before the next attempt, which only takes time here, and for when waiting
     * steps are put together: what a browser catches up with in a blink takes seconds where JavaScript is interpreted, and the
     * others type on meanwhile.
     */
    private static final String LIMITS = "{\"longestRetryMs\":1000,\"mergeAbove\":10}";

    private volatile int typedOffline;
    private volatile @Nullable String serverHash;
    private volatile @Nullable String ownHash;
    private volatile List<String> divergences = List.of();

    BrowserTypist(String name, Browser browser, UUID document, int place) {
        super(name, browser, document, place);
    }

    /** How many words it typed while it had no line. */
    int typedOffline() {
        return typedOffline;
    }

    /** Whether the server, when it was quiet, said the same of the whole text as this client does after its last word. */
    boolean agrees() {
        return ownHash != null && ownHash.equals(serverHash);
    }

    /** Why it took its text not to be the server's, each time. */
    List<String> divergences() {
        return divergences;
    }

    @Override
    void live() {
        try (var clients = new SimulatedClients()) {
            var client = clients.client(name(), name().hashCode(), LIMITS);
            var text = client.invokeMember("open", document.toString());
            clients.reportDivergences(text);
            new Page(clients, client, text).live();
        }
    }

    /** The client with its socket and clock, all on one thread. */
    private final class Page {

        private final SimulatedClients clients;
        private final Value client;
        private final Value text;
        private final long start = System.nanoTime();
        private @Nullable Line line;
        private long nextWord;

        Page(SimulatedClients clients, Value client, Value text) {
            this.clients = clients;
            this.client = client;
            this.text = text;
        }

        void live() {
            while (!isClosed()) {
                look();
                pause(STEP_MILLIS);
            }
        }

        private void look() {
            long now = 1 + (System.nanoTime() - start) / 1_000_000;
            connect();
            fetchTickets();
            receive();
            client.invokeMember("tick", now);
            var status = Json.read(text.invokeMember("status").asString());
            boolean online = !status.path("saving").asString("").equals("disconnected");
            if (status.path("ready").asBoolean() && now >= nextWord && !isStopped()) {
                nextWord = now + WORD_MILLIS;
                text.invokeMember("type", place, nextWord());
                typedOffline += online ? 0 : 1;
            } else if (online && status.path("pending").asInt() == 0) {
                savedUpTo(typed());
            }
            send();
            if (isStopped() && serverHash != null) {
                ownHash = text.invokeMember("hash").asString();
                divergences = List.copyOf(clients.divergences(text));
            }
        }

        private void connect() {
            if (line != null && line.closed) {
                line = null;
                client.invokeMember("disconnect");
            } else if (line == null && client.invokeMember("wantsSocket").asBoolean()) {
                try {
                    line = new Line();
                    client.invokeMember("connect");
                } catch (CompletionException noServer) {
                    client.invokeMember("disconnect");
                }
            }
        }

        private void fetchTickets() {
            for (var id : client.invokeMember("ticketsWanted").as(String[].class)) {
                client.invokeMember("admit", id, ticket(id));
            }
        }

        /** As the browser does: only a clear no ends it. */
        private String ticket(String id) {
            try {
                var answer = browser.get("/api/live/documents/" + id + "/ticket");
                return switch (answer.statusCode()) {
                    case 200 -> answer.body();
                    case 403, 404, 410 -> "{\"code\":\"removed\",\"reason\":\"\"}";
                    default -> "{\"code\":\"unreachable\"}";
                };
            } catch (UncheckedIOException noServer) {
                return "{\"code\":\"unreachable\"}";
            }
        }

        private void receive() {
            if (line != null) {
                for (var frame = line.received.poll(); frame != null; frame = line.received.poll()) {
                    client.invokeMember("deliver", frame);
                    var read = Json.read(frame);
                    if (read.path("t").asString("").equals("hash")) {
                        serverHash = read.path("hash").asString();
                    }
                }
            }
        }

        private void send() {
            for (var frame : client.invokeMember("outgoing").as(String[].class)) {
                if (line != null) {
                    line.send(frame);
                }
            }
        }
    }

    private final class Line implements WebSocket.Listener {

        private final Queue<String> received = new ConcurrentLinkedQueue<>();
        private final StringBuilder partial = new StringBuilder();
        private final WebSocket socket;
        private volatile boolean closed;

        Line() {
            socket = browser.socket("/live", this);
        }

        void send(String frame) {
            try {
                socket.sendText(frame, true).join();
            } catch (CompletionException gone) {
                closed = true;
            }
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                received.add(partial.toString());
                partial.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed = true;
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            closed = true;
        }
    }
}
