package se.gemensam.livetext;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's own PostgreSQL with fsync on, run by the user that it brings along, so that it can be killed like in life. */
final class RealPostgres implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path binaries;
    private final Path data;
    private final int port;

    private RealPostgres(Path binaries, Path data, int port) {
        this.binaries = binaries;
        this.data = data;
        this.port = port;
    }

    /** Where it is installed and may be run as its own user (which only root can do). */
    static Optional<Path> installed() throws IOException {
        var versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        }
    }

    static RealPostgres create(Path binaries) throws IOException {
        var home = Files.createTempDirectory("gemensam-postgres");
        run(List.of("chown", USER, home.toString()));
        try (var socket = new ServerSocket(0)) {
            var postgres = new RealPostgres(binaries, home.resolve("data"), socket.getLocalPort());
            postgres.asItsUser("initdb", "-D", postgres.data.toString(), "-A", "trust", "-E", "UTF8", "--no-locale");
            return postgres;
        }
    }

    void start() throws IOException {
        asItsUser(
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-t",
                "120",
                "-l",
                data.resolve("log").toString(),
                "-o",
                "-p " + port + " -k " + data + " -c listen_addresses=localhost -c fsync=on -c synchronous_commit=on",
                "start");
    }

    /** All of its processes at once: the first line of its lock file names the one that started the others. */
    void kill() throws IOException {
        var server = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).getFirst()))
                .orElseThrow();
        var all = Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }

    Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://localhost:" + port + "/postgres",
                "spring.datasource.username",
                USER,
                "spring.datasource.password",
                "");
    }

    private void asItsUser(String program, String... arguments) throws IOException {
        var command = Stream.concat(
                        Stream.of(
                                "runuser",
                                "-u",
                                USER,
                                "--",
                                binaries.resolve(program).toString()),
                        Stream.of(arguments))
                .toList();
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.onExit().orTimeout(180, TimeUnit.SECONDS).join().exitValue() != 0) {
            throw new IOException("failed: " + command);
        }
    }

    @Override
    public void close() throws IOException {
        asItsUser("pg_ctl", "-D", data.toString(), "-m", "immediate", "stop");
    }
}
