package se.gemensam.livetext;

import java.net.http.WebSocket;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.gemensam.Browser;
import tools.jackson.databind.JsonNode;

/** Types as fast as the server takes batches, each after the acknowledgement of the one before, in the protocol's bare frames. */
final class QuickTypist extends Typist {

    private static final long GAP_MILLIS = 26;
    private static final long RETRY_MILLIS = 100;
    private static final long ANSWER_SECONDS = 20;

    private @Nullable Line line;
    private volatile long version = -1;
    private volatile @Nullable String mark;

    QuickTypist(String name, Browser browser, UUID document, int place) {
        super(name, browser, document, place);
    }

    @Override
    void live() {
        while (!isClosed()) {
            try {
                type(line == null ? open() : line);
                pause(GAP_MILLIS);
            } catch (RuntimeException lineIsDown) {
                hangUp();
                pause(RETRY_MILLIS);
            }
        }
        hangUp();
    }

    private void type(Line open) {
        if (saved() == typed()) {
            if (isStopped()) {
                return;
            }
            nextWord();
        }
        int batch = saved();
        open.send("{\"t\":\"steps\",\"doc\":\"%s\",\"version\":%d,\"batch\":%d,\"steps\":[%s]}"
                .formatted(document, version, batch, LiveTextFixtures.insert(place, word(batch))));
        open.awaitAcknowledgement(batch);
        savedUpTo(batch + 1);
    }

    /** A socket that still answers would keep the client's name. */
    private void hangUp() {
        if (line != null) {
            line.socket.abort();
            line = null;
        }
    }

    private Line open() {
        var ticket = browser.get("/api/live/documents/" + document + "/ticket");
        if (ticket.statusCode() != 200) {
            throw new IllegalStateException("no ticket: " + ticket.statusCode());
        }
        var fresh = new Line();
        line = fresh;
        var known = mark == null ? "" : ",\"version\":%d,\"mark\":\"%s\"".formatted(version, mark);
        fresh.send("{\"t\":\"open\",\"doc\":\"%s\",\"ticket\":\"%s\",\"schema\":1,\"client\":\"%s\"%s}"
                .formatted(document, Json.read(ticket.body()).path("ticket").asString(), name(), known));
        savedUpTo(1 + fresh.opened.orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join());
        return fresh;
    }

    private final class Line implements WebSocket.Listener {

        private final CompletableFuture<Integer> opened = new CompletableFuture<>();
        private final StringBuilder partial = new StringBuilder();
        private final WebSocket socket;
        private volatile CompletableFuture<Integer> echo = new CompletableFuture<>();
        private volatile boolean down;

        Line() {
            socket = browser.socket("/live", this);
        }

        void send(String frame) {
            echo = new CompletableFuture<>();
            if (down) {
                throw new IllegalStateException("closed between two batches");
            }
            socket.sendText(frame, true)
                    .orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                    .join();
        }

        void awaitAcknowledgement(int batch) {
            int came = echo.orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
            if (came != batch) {
                throw new IllegalStateException("acknowledged %d instead of %d".formatted(came, batch));
            }
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                frame(Json.read(partial.toString()));
                partial.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void frame(JsonNode frame) {
            switch (frame.path("t").asString("")) {
                case "opened" -> {
                    caughtUp(frame.path("version").asLong(), frame);
                    opened.complete(frame.path("acked").asInt());
                }
                case "steps" -> {
                    var batches = frame.path("batches");
                    caughtUp(frame.path("version").asLong() + batches.size(), frame);
                    batches.valueStream()
                            .filter(batch -> batch.path("client").asString("").equals(name()))
                            .forEach(batch -> echo.complete(batch.path("batch").asInt()));
                }
                case "gone", "refused" -> fail(new IllegalStateException(frame.toString()));
                default -> {}
            }
        }

        private void caughtUp(long to, JsonNode frame) {
            version = to;
            mark = frame.path("mark").asString();
        }

        private void fail(RuntimeException why) {
            down = true;
            opened.completeExceptionally(why);
            echo.completeExceptionally(why);
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            fail(new IllegalStateException("closed " + code));
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            fail(new CompletionException(error));
        }
    }
}
