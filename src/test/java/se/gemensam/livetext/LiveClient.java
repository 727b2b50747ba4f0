package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A raw client of the live socket: it sends what it is told and keeps what comes, in order. */
final class LiveClient implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final @Nullable UUID account;
    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final List<JsonNode> all = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final CompletableFuture<String> closeReason = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    LiveClient(int port, UUID account) {
        this(port, account, "http://localhost:" + port);
    }

    LiveClient(int port, @Nullable UUID account, @Nullable String origin) {
        this.port = port;
        this.account = account;
        var builder = HTTP.newWebSocketBuilder();
        if (account != null) {
            builder.header(People.HEADER, account.toString());
        }
        if (origin != null) {
            builder.header("Origin", origin);
        }
        socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/live"), new Listener())
                .join();
    }

    static LiveClient anonymous(int port) {
        return new LiveClient(port, null, "http://localhost:" + port);
    }

    String ticket(UUID document) {
        return ticketReply(document).path("ticket").asString("");
    }

    JsonNode ticketReply(UUID document) {
        var response = askForTicket(port, Objects.requireNonNull(account), document);
        assertThat(response.statusCode()).isEqualTo(200);
        return Json.read(response.body());
    }

    static int ticketStatus(int port, UUID account, UUID document) {
        return askForTicket(port, account, document).statusCode();
    }

    private static HttpResponse<String> askForTicket(int port, UUID account, UUID document) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/live/documents/" + document + "/ticket"))
                .header(People.HEADER, account.toString())
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a document anew and waits for its text. */
    JsonNode open(UUID document, String client) {
        send("{'t':'open','doc':'%s','ticket':'%s','schema':1,'client':'%s'}", document, ticket(document), client);
        return await("opened");
    }

    /** Types text at a place in a version. */
    void type(UUID document, long version, long batch, int at, String text) {
        send(
                "{'t':'steps','doc':'%s','version':%d,'batch':%d,'steps':[%s]}",
                document, version, batch, LiveTextFixtures.insert(at, text));
    }

    /** Sends a frame written with single quotes. */
    void send(String frame, Object... arguments) {
        sendRaw(frame.formatted(arguments).replace('\'', '"'));
    }

    void sendRaw(String frame) {
        socket.sendText(frame, true).join();
    }

    void sendBinary() {
        socket.sendBinary(java.nio.ByteBuffer.wrap(new byte[] {1}), true).join();
    }

    /** The next frame of a kind; others before it are passed over. */
    JsonNode await(String kind) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (true) {
            try {
                var frame = frames.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                assertThat(frame)
                        .as("a frame " + kind + ", closed: " + closed.getNow(0) + ", had " + all)
                        .isNotNull();
                if (frame.path("t").asString("").equals(kind)) {
                    return frame;
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Everything that has come. */
    List<JsonNode> all() {
        return all;
    }

    /** The code that the server closed with. */
    int awaitClose() {
        return closed.orTimeout(10, TimeUnit.SECONDS).join();
    }

    String awaitCloseReason() {
        return closeReason.orTimeout(10, TimeUnit.SECONDS).join();
    }

    boolean isOpen() {
        return !closed.isDone();
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").exceptionally(e -> socket);
    }

    /** As when the line breaks: no goodbye. */
    void abort() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                var frame = Json.read(partial.toString());
                partial.setLength(0);
                all.add(frame);
                frames.add(frame);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closeReason.complete(reason);
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
