package se.gemensam.livetext;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.gemensam.Browser;
import tools.jackson.databind.JsonNode;

/**
 * Types numbered words at one place without a pause, one batch after the other, in a browser that stays signed in. It goes on
 * typing while the server is away, comes back by itself, and remembers what was acknowledged.
 */
final class Typist implements AutoCloseable {

    private static final long GAP_MILLIS = 26;

    private final Browser browser;
    private final UUID document;
    private final int place;
    private final String client;
    private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread;
    private volatile boolean stopped;
    private volatile boolean finished;
    private @Nullable Line line;
    private long version = -1;
    private @Nullable String mark;
    private int next;

    Typist(String name, Browser browser, UUID document, int place) {
        this.client = name;
        this.browser = browser;
        this.document = document;
        this.place = place;
        this.thread = Thread.ofPlatform().name("typist-" + name).daemon().start(this::run);
    }

    /** Words that the server said it has. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Types no more; true when all that was typed is acknowledged. */
    boolean finish() {
        stopped = true;
        try {
            thread.join(TimeUnit.MINUTES.toMillis(2));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return finished;
    }

    int typed() {
        return next;
    }

    private void run() {
        while (true) {
            try {
                if (stopped && acknowledged.size() == next && next > 0) {
                    finished = true;
                    return;
                }
                type();
                Thread.sleep(GAP_MILLIS);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException lineIsDown) {
                line = null;
                sleep(100);
            }
        }
    }

    private void type() {
        var open = line == null ? open() : line;
        if (acknowledged.size() == next) {
            next++;
        }
        int batch = acknowledged.size();
        open.send("{\"t\":\"steps\",\"doc\":\"%s\",\"version\":%d,\"batch\":%d,\"steps\":[%s]}"
                .formatted(document, version, batch, LiveTextFixtures.insert(place, word(batch))));
        open.awaitAcknowledgement(batch);
        acknowledged.add(word(batch));
    }

    private String word(int number) {
        return "<" + client + ":" + number + ">";
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
                .formatted(document, Json.read(ticket.body()).path("ticket").asString(), client, known));
        int acked = fresh.opened.orTimeout(20, TimeUnit.SECONDS).join();
        while (acknowledged.size() <= acked) {
            acknowledged.add(word(acknowledged.size()));
        }
        next = Math.max(next, acknowledged.size());
        return fresh;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private final class Line implements WebSocket.Listener {

        private final CompletableFuture<Integer> opened = new CompletableFuture<>();
        private final StringBuilder partial = new StringBuilder();
        private final WebSocket socket;
        private volatile CompletableFuture<Integer> echo = new CompletableFuture<>();

        Line() {
            socket = browser.socket("/live", this);
        }

        void send(String frame) {
            echo = new CompletableFuture<>();
            socket.sendText(frame, true).orTimeout(10, TimeUnit.SECONDS).join();
        }

        void awaitAcknowledgement(int batch) {
            int came = echo.orTimeout(20, TimeUnit.SECONDS).join();
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
                    version = frame.path("version").asLong();
                    mark = frame.path("mark").asString();
                    opened.complete(frame.path("acked").asInt());
                }
                case "steps" -> {
                    version = frame.path("version").asLong()
                            + frame.path("batches").size();
                    mark = frame.path("mark").asString();
                    for (var batch : frame.path("batches")) {
                        if (batch.path("client").asString("").equals(client)) {
                            echo.complete(batch.path("batch").asInt());
                        }
                    }
                }
                case "gone", "refused" -> fail(new IllegalStateException(frame.toString()));
                default -> {}
            }
        }

        private void fail(RuntimeException why) {
            opened.completeExceptionally(why);
            echo.completeExceptionally(why);
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            fail(new CompletionException("closed " + code, null));
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            fail(new CompletionException(error));
        }
    }
}
