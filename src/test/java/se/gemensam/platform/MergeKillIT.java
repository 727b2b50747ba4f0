package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.gemensam.BrowserIT.button;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gemensam.Browser;
import se.gemensam.BrowserIT.Screen;
import se.gemensam.Chromium;
import se.gemensam.NeedsChromium;
import se.gemensam.livetext.ImportByRest;
import se.gemensam.livetext.RealPostgres;
import se.gemensam.livetext.RunningJar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged application is killed while it brings a granted amendment into its section, or takes it out again. That takes three
 * transactions: one says that it has begun, the text's own changes the words, one says that it is done and tells of it. It is killed
 * between each two of them, which an onlooker holds apart, and at random moments around the act. After the next start it has happened
 * once: in the text, in its history, in what is told and in what can be done next.
 *
 * <p>{@code -Dgemensam.test.merges.h2=60 -Dgemensam.test.merges.postgresql=40} for the long run, {@code -Dgemensam.test.seed} for the same
 * moments again.
 */
@NeedsChromium
class MergeKillIT {

    private static final long SEED = Long.getLong("gemensam.test.seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String ROOM = "/w/demodistriktet-lo-distriktet-demo";

    /** Locks last until they are let go, and not two seconds. */
    private static final String H2 = "jdbc:h2:file:%s/gemensam;AUTO_SERVER=TRUE;LOCK_TIMEOUT=60000;WRITE_DELAY=0;"
            + "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;PAGE_SIZE=4096";

    @TempDir
    private Path home;

    @Test
    void whatWasBegunHappensOnceOnH2() throws IOException {
        killAndLook(
                Map.of(
                        "spring.datasource.url",
                        H2.formatted(home),
                        "spring.datasource.username",
                        "sa",
                        "spring.datasource.password",
                        ""),
                Integer.getInteger("gemensam.test.merges.h2", 1));
    }

    @Test
    void whatWasBegunHappensOnceOnPostgresql() throws IOException {
        var installed = RealPostgres.installed();
        assumeTrue(installed.isPresent(), "no PostgreSQL programs under /usr/lib/postgresql (.ci/run installs them)");
        try (var postgres = RealPostgres.create(installed.get())) {
            postgres.start();
            killAndLook(postgres.settings(), Integer.getInteger("gemensam.test.merges.postgresql", 1));
        }
    }

    private void killAndLook(Map<String, String> database, int times) throws IOException {
        var settings = new HashMap<>(database);
        settings.put("gemensam.data", home.toString());
        System.out.printf("moments with -Dgemensam.test.seed=%d%n", SEED);
        var random = new Random(SEED);
        try (var server = new RunningJar(RunningJar.packaged(), home, settings)) {
            server.start();
            try (var granted = new Granted(server, new Onlooker(database))) {
                long span = granted.undisturbed();
                for (var place : Place.values()) {
                    granted.killed(Act.IN, place);
                    granted.killed(Act.OUT, place);
                }
                for (int number = 1; number <= times; number++) {
                    granted.killedAfter(random.nextLong(span + span / 4 + 1));
                }
            }
        }
    }

    private enum Place {
        BEFORE_THE_TEXT,
        AFTER_THE_TEXT
    }

    private enum Act {
        IN("För in i avsnittet", "DONE", "amendment:", "AMENDMENT_MERGED", "Vi ska bygga tusen hus."),
        OUT("Ångra införandet", "UNDONE", "amendment-undo:", "AMENDMENT_UNMERGED", "Vi ska bygga fler hus.");

        private final String button;
        private final String state;
        private final String cause;
        private final String told;
        private final String words;

        Act(String button, String state, String cause, String told, String words) {
            this.button = button;
            this.state = state;
            this.cause = cause;
            this.told = told;
            this.words = words;
        }

        Act other() {
            return this == IN ? OUT : IN;
        }
    }

    /** An amendment that both sides have granted, and Anna, who has it before her in a browser. */
    private static final class Granted implements AutoCloseable {

        private final RunningJar server;
        private final Onlooker onlooker;
        private final Browser browser;
        private final BrowserContext window;
        private final Page page;
        private final String platform;
        private final UUID document;
        private final UUID amendment;
        private final String address;
        private int rounds;

        Granted(RunningJar server, Onlooker onlooker) {
            this.server = server;
            this.onlooker = onlooker;
            browser = signedIn("anna@parti.example");
            platform = ImportByRest.markdown(browser, "# Plattform\n\n## Bostad\n\nVi ska bygga fler hus.\n");
            document = UUID.fromString(json("/api/platforms/" + platform + "/text")
                    .valueStream()
                    .filter(section -> section.path("html").asString().contains(Act.OUT.words))
                    .findFirst()
                    .orElseThrow()
                    .path("documentId")
                    .asString());
            window = Chromium.INSTANCE.window(browser.origin(), Screen.DESK);
            window.addCookies(List.of(new Cookie(
                            "device",
                            signedIn("anna@parti.example").cookie("device").orElseThrow())
                    .setDomain("localhost")
                    .setPath("/")));
            page = window.newPage();
            address = propose();
            amendment = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
            grant("bo@parti.example");
            grant("maj@lo.example");
        }

        private Browser signedIn(String person) {
            var somebody = new Browser(server.port());
            somebody.signIn(person, "demo");
            return somebody;
        }

        private String propose() {
            page.navigate(ROOM + "/platforms/" + platform + "/amendments");
            AmendmentsOnScreen.propose(page, "Tusen hus", "Det går att följa upp.");
            Pen.select(page, page.locator(".ProseMirror p"), "fler");
            page.keyboard().type("tusen");
            assertThat(page.locator(".compared ins")).hasText("tusen");
            button(page, "Lämna in").click();
            assertThat(button(page, "Lämna in")).hasCount(0);
            return page.url();
        }

        private void grant(String registrar) {
            var registers = signedIn(registrar);
            var ruling = JsonMapper.shared()
                    .writeValueAsString(Map.of(
                            "body",
                            "Styrelsen",
                            "decidedOn",
                            AdoptionFixtures.today().toString(),
                            "outcomes",
                            Map.of(amendment, AmendmentOutcome.GRANTED)));
            var answer = registers.send(registers
                    .request("/api/platforms/" + platform + "/amendments/rulings")
                    .header("Content-Type", "application/json")
                    .header("Origin", registers.origin())
                    .POST(BodyPublishers.ofString(ruling)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        }

        /** @return how many milliseconds it takes when nobody is killed */
        long undisturbed() {
            page.navigate(address);
            long begun = System.nanoTime();
            press(Act.IN);
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> onlooker.merge(amendment)
                            .filter(merge -> merge.state().equals(Act.IN.state))
                            .isPresent());
            long span = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            assertHappened(Act.IN);
            takeOut();
            return span;
        }

        /** Killed where an onlooker has made it stand still: what it was about to write is held until it is dead. */
        void killed(Act act, Place place) throws IOException {
            if (act == Act.OUT) {
                press(Act.IN);
                assertHappened(Act.IN);
            }
            try (var text = onlooker.holdTheNextChange(document)) {
                press(act);
                await().atMost(PATIENCE).until(() -> isUnderWay());
                if (place == Place.BEFORE_THE_TEXT) {
                    server.kill();
                } else {
                    killedAfterTheText(act, text);
                }
            }
            server.start();
            assertHappened(act);
            if (act == Act.IN) {
                takeOut();
            }
        }

        private void killedAfterTheText(Act act, Onlooker.Hold text) {
            var merge = onlooker.merge(amendment).orElseThrow();
            try (var _ = onlooker.holdTheMark(merge.id())) {
                text.close();
                await().atMost(PATIENCE).until(() -> onlooker.changes(document, act.cause + merge.id()) == 1);
                server.kill();
            }
        }

        /** Killed so long after Anna pressed the button. What had not begun by then she does again. */
        void killedAfter(long millis) throws IOException {
            press(Act.IN);
            CompletableFuture.runAsync(server::kill, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS))
                    .join();
            server.start();
            await().atMost(PATIENCE).until(() -> !isUnderWay());
            boolean happened = onlooker.merge(amendment).orElseThrow().state().equals(Act.IN.state);
            System.out.printf("killed after %d ms: %s%n", millis, happened ? "brought in" : "not begun");
            page.navigate(address);
            if (!happened) {
                assertThat(text()).containsOnlyOnce(Act.OUT.words);
                press(Act.IN);
            }
            assertHappened(Act.IN);
            takeOut();
        }

        private boolean isUnderWay() {
            return onlooker.merge(amendment).filter(Onlooker.Merge::isUnderWay).isPresent();
        }

        private void takeOut() {
            press(Act.OUT);
            assertHappened(Act.OUT);
        }

        private void press(Act act) {
            button(page, act.button).click();
        }

        /** Once, and completely: what is offered next is the other act, and not this one again. */
        private void assertHappened(Act act) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(onlooker.merge(amendment).map(Onlooker.Merge::state))
                            .contains(act.state));
            rounds += act == Act.IN ? 1 : 0;
            var merge = onlooker.merge(amendment).orElseThrow();
            assertThat(onlooker.changes(document, act.cause + merge.id()))
                    .as("changes of the text")
                    .isEqualTo(1);
            assertThat(onlooker.told(amendment, act.told)).as("times told").isEqualTo(rounds);
            assertThat(text()).containsOnlyOnce(act.words).doesNotContain(act.other().words);
            assertThat(json("/api/amendments/" + amendment)
                            .path("amendment")
                            .path("merged")
                            .asBoolean())
                    .isEqualTo(act == Act.IN);
            page.navigate(address);
            assertThat(button(page, act.other().button)).isVisible();
            assertThat(button(page, act.button)).hasCount(0);
        }

        private String text() {
            return json("/api/platforms/" + platform + "/text")
                    .valueStream()
                    .map(section -> section.path("html").asString())
                    .collect(Collectors.joining());
        }

        private JsonNode json(String path) {
            var answer = browser.get(path);
            assertThat(answer.statusCode())
                    .as("signed in without signing in again")
                    .isEqualTo(200);
            return JsonMapper.shared().readTree(answer.body());
        }

        @Override
        public void close() {
            window.close();
        }
    }
}
