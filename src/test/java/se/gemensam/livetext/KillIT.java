package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gemensam.Browser;
import tools.jackson.databind.JsonNode;

/**
 * The packaged application is killed in the middle of typing, again and again: what was acknowledged is there exactly once,
 * browsers come back signed in, and what was typed meanwhile arrives.
 *
 * <p>{@code -Dgemensam.test.kills.h2=60 -Dgemensam.test.kills.postgresql=40 -Dgemensam.test.edits=1000} for the long run.
 */
class KillIT {

    private static final int EDITS = Integer.getInteger("gemensam.test.edits", 300);
    private static final String NO_POSTGRES =
            "no PostgreSQL programs under /usr/lib/postgresql (.ci/run installs them)";
    private static final int QUICK_TYPISTS = 6;
    private static final int BROWSER_TYPISTS = 2;
    private static final int KILLS_OF_A_PLATFORM = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern WORD = Pattern.compile("«[^«»]*»");
    private static final List<String> PEOPLE =
            List.of("anna@parti.example", "lena@lo.example", "petra@parti.example", "ulf@lo.example");

    @TempDir
    private static Path directory;

    private static ExecutorService sideBySide;
    private static Future<?> onH2;
    private static Future<?> onPostgresql;

    /** Both at once: a server that starts leaves one processor to the other. */
    @BeforeAll
    static void begin() throws IOException {
        var jar = RunningJar.packaged();
        sideBySide = Executors.newFixedThreadPool(2);
        onH2 = sideBySide.submit(() -> killOnH2(jar));
        onPostgresql = sideBySide.submit(() -> killOnPostgresql(jar));
    }

    @AfterAll
    static void end() {
        sideBySide.close();
    }

    @Test
    void nothingAcknowledgedIsLostOrDoubledOnH2() throws Throwable {
        finish(onH2);
    }

    @Test
    void nothingAcknowledgedIsLostOrDoubledOnPostgresqlAlsoWhenItDiesTooOrAlone() throws Throwable {
        assumeTrue(RealPostgres.installed().isPresent(), NO_POSTGRES);
        finish(onPostgresql);
    }

    private static void finish(Future<?> killing) throws Throwable {
        try {
            killing.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    private static @Nullable Void killOnH2(Path jar) throws IOException {
        try (var server = server(jar, "h2", Map.of())) {
            kill(server, Integer.getInteger("gemensam.test.kills.h2", 3), number -> server.kill());
        }
        return null;
    }

    private static @Nullable Void killOnPostgresql(Path jar) throws IOException {
        var installed = RealPostgres.installed();
        if (installed.isEmpty()) {
            return null;
        }
        try (var postgres = RealPostgres.create(installed.get())) {
            postgres.start();
            try (var server = server(jar, "postgresql", postgres.settings())) {
                kill(server, Integer.getInteger("gemensam.test.kills.postgresql", 2), number -> {
                    if (number % 4 == 2) {
                        postgres.kill();
                        server.kill();
                        postgres.start();
                    } else {
                        server.kill();
                    }
                });
                postgresqlAloneDiesAndComesBack(postgres, server);
            }
        }
        return null;
    }

    /** The server goes on meanwhile. */
    private static void postgresqlAloneDiesAndComesBack(RealPostgres postgres, RunningJar server) throws IOException {
        try (var writing = new Writing(signedIn(server))) {
            writing.awaitSaved();
            postgres.kill();
            var promised = writing.saved();
            postgres.start();
            writing.awaitSaved();
            writing.compare(promised);
            writing.finish();
        }
    }

    private static RunningJar server(Path jar, String name, Map<String, String> database) throws IOException {
        var home = Files.createDirectory(directory.resolve(name));
        var settings = new HashMap<String, String>();
        settings.put("gemensam.data", home.toString());
        settings.putAll(database);
        return new RunningJar(jar, home, settings);
    }

    private interface Killing {

        void kill(int number) throws IOException;
    }

    private static void kill(RunningJar server, int times, Killing killing) throws IOException {
        server.start();
        var browsers = signedIn(server);
        int edits = 0;
        for (int done = 0; done < times; done += KILLS_OF_A_PLATFORM) {
            try (var writing = new Writing(browsers)) {
                writing.awaitSaved();
                for (int number = done + 1; number <= Math.min(times, done + KILLS_OF_A_PLATFORM); number++) {
                    killing.kill(number);
                    var promised = writing.saved();
                    server.start();
                    writing.compare(promised);
                    writing.awaitSaved();
                    System.out.printf("kill %d: %d edits acknowledged so far%n", number, edits + writing.edits());
                }
                writing.finish();
                assertThat(writing.byBrowser)
                        .allSatisfy(typist -> assertThat(typist.typedOffline())
                                .as("%s typed without a line", typist.name())
                                .isPositive());
                edits += writing.edits();
            }
        }
        System.out.printf("%d kills, %d acknowledged edits, none lost or doubled%n", times, edits);
    }

    private static List<Browser> signedIn(RunningJar server) {
        return PEOPLE.stream().map(person -> signedIn(server, person)).toList();
    }

    private static Browser signedIn(RunningJar server, String person) {
        var browser = new Browser(server.port());
        browser.signIn(person, "demo");
        assertThat(browser.get("/api/workspaces").statusCode()).isEqualTo(200);
        return browser;
    }

    /** A platform of two sections, and those who type there. */
    private static final class Writing implements AutoCloseable {

        private final List<Browser> browsers;
        private final String platform;
        private final List<Typist> typists = new ArrayList<>();
        private final List<BrowserTypist> byBrowser = new ArrayList<>();
        private Map<Typist, Integer> before = Map.of();

        Writing(List<Browser> browsers) {
            this.browsers = browsers;
            this.platform = ImportByRest.markdown(
                    browsers.getFirst(), "# Plattform\n\n## Bostad\n\nVi ska bygga.\n\n## Skola\n\nVi ska lära.\n");
            var sections = sections()
                    .filter(section -> html(section).contains("Vi ska"))
                    .toList();
            var name = platform.substring(0, 8);
            for (int i = 0; i < QUICK_TYPISTS; i++) {
                var section = sections.getFirst();
                typists.add(new QuickTypist(name + "-quick-" + i, browser(i), documentOf(section), placeIn(section)));
            }
            for (int i = 0; i < BROWSER_TYPISTS; i++) {
                var section = sections.getLast();
                byBrowser.add(
                        new BrowserTypist(name + "-browser-" + i, browser(i), documentOf(section), placeIn(section)));
            }
            typists.addAll(byBrowser);
            typists.forEach(Typist::start);
        }

        @Override
        public void close() {
            typists.forEach(Typist::close);
        }

        private Browser browser(int number) {
            return browsers.get(number % browsers.size());
        }

        int edits() {
            return saved().values().stream().mapToInt(Integer::intValue).sum();
        }

        Map<Typist, Integer> saved() {
            return typists.stream().collect(Collectors.toMap(Function.identity(), Typist::saved));
        }

        /** So many edits are acknowledged since the last time, of each typist one at least. */
        void awaitSaved() {
            int enough = before.values().stream().mapToInt(Integer::intValue).sum() + EDITS;
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(edits()).isGreaterThanOrEqualTo(enough);
                assertThat(saved())
                        .allSatisfy((typist, saved) ->
                                assertThat(saved).as(typist.name()).isGreaterThan(before.getOrDefault(typist, 0)));
            });
            before = saved();
        }

        /** What was promised stands in the text once, and nothing at all stands there twice. */
        void compare(Map<Typist, Integer> promised) {
            var standing = sections()
                    .flatMap(section -> WORD.matcher(html(section)).results())
                    .map(MatchResult::group)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            assertThat(standing.values()).as("words stand once").containsOnly(1L);
            promised.forEach((typist, saved) -> assertThat(standing.keySet())
                    .containsAll(typist.words(saved).toList()));
        }

        /** Everything that was typed arrives, and all have the same text. */
        void finish() {
            typists.forEach(Typist::stop);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(typists)
                            .allSatisfy(typist ->
                                    assertThat(typist.saved()).as(typist.name()).isEqualTo(typist.typed())));
            compare(saved());
            await().atMost(PATIENCE).until(() -> byBrowser.stream().allMatch(BrowserTypist::agrees));
            for (var typist : byBrowser) {
                assertThat(typist.divergences()).isEmpty();
            }
        }

        private Stream<JsonNode> sections() {
            var text = browsers.getFirst().get("/api/platforms/" + platform + "/text");
            assertThat(text.statusCode())
                    .as("signed in without signing in again")
                    .isEqualTo(200);
            return Json.read(text.body()).valueStream();
        }

        /** Where the first paragraph's text begins: the title before it stays as it is. */
        private static int placeIn(JsonNode section) {
            var position = html(section).replaceAll("(?s).*<p data-pos=\"(\\d+)\">Vi ska.*", "$1");
            return Integer.parseInt(position) + 1;
        }

        private static UUID documentOf(JsonNode section) {
            return UUID.fromString(section.path("documentId").asString());
        }

        private static String html(JsonNode section) {
            return section.path("html").asString();
        }
    }
}
