package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The packaged application in a process of its own, which can be killed and started again on the same port and data. */
final class RunningJar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path jar;
    private final Path log;
    private final Map<String, String> settings;
    private final int port;
    private @Nullable Process process;

    RunningJar(Path jar, Path directory, Map<String, String> settings) {
        this.jar = jar;
        this.log = directory.resolve("server.log");
        this.settings = settings;
        this.port = freePort();
    }

    /** What {@code mvn package} made, or what {@code -Dgemensam.test.jar} says. */
    static Optional<Path> packaged() throws IOException {
        var given = System.getProperty("gemensam.test.jar");
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("gemensam-.*\\.jar"))
                    .findFirst();
        }
    }

    int port() {
        return port;
    }

    void start() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString(),
                "--server.port=" + port));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        awaitReady();
    }

    private void awaitReady() throws IOException {
        var health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var http = HttpClient.newHttpClient()) {
                if (http.send(health, BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(200);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(process != null && process.isAlive() && System.nanoTime() < deadline)
                    .as("the server starts; its log: %s", lastOfLog())
                    .isTrue();
        }
    }

    /** As {@code kill -9}: nothing is finished, nothing flushed. */
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    private String lastOfLog() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    @Override
    public void close() {
        kill();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
