package se.gemensam.livetext;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import se.gemensam.Browser;

/** The packaged application in a process of its own, which can be killed and started again on the same port and data. */
public final class RunningJar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path jar;
    private final Path log;
    private final Map<String, String> settings;
    private final int port = FreePort.find();
    private @Nullable Process process;

    public RunningJar(Path jar, Path directory, Map<String, String> settings) {
        this.jar = jar;
        this.log = directory.resolve("server.log");
        this.settings = settings;
    }

    /** What {@code mvn package} made, unpacked as in the image: the JVM reads it in two thirds of the time. */
    public static Path packaged() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return unpacked(files.filter(file -> file.getFileName().toString().matches("gemensam-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no packaged application: run mvn verify")));
        }
    }

    private static Path unpacked(Path jar) throws IOException {
        var directory = Path.of("target", "unpacked");
        var unpacking = new ProcessBuilder(
                        tool("java"),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        var told = new String(unpacking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (unpacking.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("the packaged application could not be unpacked: " + told);
        }
        return directory.resolve(jar.getFileName());
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    public int port() {
        return port;
    }

    /** Returns when it says that it is ready. */
    public void start() throws IOException {
        var command = new ArrayList<>(List.of(
                tool("java"),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString(),
                "--server.port=" + port));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        var started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process = started;
        var visitor = new Browser(port);
        try {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> isReady(started, visitor));
        } catch (ConditionTimeoutException late) {
            throw new IllegalStateException("not ready; its log: " + lastOfLog() + "\n" + threads(started), late);
        }
    }

    /** What every thread of a server that does not come up is at. */
    private static String threads(Process server) throws IOException {
        var dump = new ProcessBuilder(tool("jcmd"), Long.toString(server.pid()), "Thread.print")
                .redirectErrorStream(true)
                .start();
        return new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private boolean isReady(Process started, Browser visitor) throws IOException {
        if (!started.isAlive()) {
            throw new IllegalStateException("the server died; its log: " + lastOfLog());
        }
        try {
            return visitor.get("/actuator/health").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** As {@code kill -9}: nothing is finished, nothing flushed. */
    public void kill() {
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
}
