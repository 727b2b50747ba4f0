package se.gemensam.livetext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Debian's own PostgreSQL with fsync on, which can be killed like in life. It does not run as root: then as its own user. */
public final class RealPostgres implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path programs;
    private final Path home;
    private final Path data;
    private final int port = FreePort.find();

    private RealPostgres(Path programs, Path home) {
        this.programs = programs;
        this.home = home;
        this.data = home.resolve("data");
    }

    /** Where its programs are. */
    public static Optional<Path> installed() throws IOException {
        var versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (var found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        }
    }

    public static RealPostgres create(Path programs) throws IOException {
        var home = Files.createTempDirectory("gemensam-postgres");
        if (isRoot()) {
            run(List.of("chown", USER, home.toString()));
        }
        var postgres = new RealPostgres(programs, home);
        postgres.run("initdb", "-D", postgres.data.toString(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-locale");
        return postgres;
    }

    public void start() throws IOException {
        run(
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-t",
                "120",
                "-l",
                home.resolve("log").toString(),
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

    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://localhost:" + port + "/postgres",
                "spring.datasource.username",
                USER,
                "spring.datasource.password",
                "");
    }

    private void run(String program, String... arguments) throws IOException {
        var asItsUser = isRoot()
                ? Stream.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--init-groups", "--")
                : Stream.<String>empty();
        var command = Stream.concat(Stream.of(programs.resolve(program).toString()), Stream.of(arguments));
        run(Stream.concat(asItsUser, command).toList());
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
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
        run("pg_ctl", "-D", data.toString(), "-m", "immediate", "stop");
        FileSystemUtils.deleteRecursively(home);
    }
}
