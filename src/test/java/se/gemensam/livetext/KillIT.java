package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private static final int EDITS = Integer.getInteger("gemensam.test.edits", 200);
    private static final int TYPISTS = 8;
    private static final int DATABASE_DIES_EVERY = 4;
    private static final List<String> PEOPLE =
            List.of("anna@parti.example", "lena@lo.example", "petra@parti.example", "ulf@lo.example");

    @TempDir
    Path directory;

    @Test
    void nothingAcknowledgedIsLostOrDoubledOnH2() throws IOException {
        var jar = RunningJar.packaged();
        assumeTrue(jar.isPresent(), "no packaged application: run mvn verify");
        try (var server = new RunningJar(jar.get(), directory, settings(Map.of()))) {
            kill(server, Integer.getInteger("gemensam.test.kills.h2", 3), () -> {});
        }
    }

    @Test
    void nothingAcknowledgedIsLostOrDoubledOnPostgresqlAlsoWhenItDiesToo() throws IOException {
        var jar = RunningJar.packaged();
        assumeTrue(jar.isPresent(), "no packaged application: run mvn verify");
        var installed = RealPostgres.installed();
        assumeTrue(installed.isPresent(), "no PostgreSQL that can be run here");
        try (var postgres = RealPostgres.create(installed.get());
                var server = new RunningJar(jar.get(), directory, settings(postgres.settings()))) {
            postgres.start();
            var kills = new int[1];
            kill(server, Integer.getInteger("gemensam.test.kills.postgresql", 2), () -> {
                if (++kills[0] % DATABASE_DIES_EVERY == 2) {
                    postgres.kill();
                    postgres.start();
                }
            });
        }
    }

    private Map<String, String> settings(Map<String, String> database) {
        var settings = new HashMap<String, String>();
        settings.put("gemensam.data", directory.toString());
        settings.put("gemensam.demo", "true");
        settings.putAll(database);
        return settings;
    }

    /** What else happens between the death of the server and its next life. */
    private interface Meanwhile {

        void happens() throws IOException;
    }

    private void kill(RunningJar server, int times, Meanwhile meanwhile) throws IOException {
        server.start();
        var browsers = PEOPLE.stream().map(person -> signedIn(server, person)).toList();
        var document = newDocument(browsers.getFirst());
        var place = placeIn(browsers.getFirst(), document);
        var typists = new ArrayList<Typist>();
        for (int i = 0; i < TYPISTS; i++) {
            typists.add(new Typist("typist-" + i, browsers.get(i % browsers.size()), document, place));
        }
        for (int life = 1; life <= times; life++) {
            awaitAcknowledged(typists, life * EDITS);
            server.kill();
            meanwhile.happens();
            server.start();
        }
        awaitAcknowledged(typists, times * EDITS + TYPISTS);
        typists.forEach(
                typist -> assertThat(typist.finish()).as("all typed arrives").isTrue());
        var text = textOf(browsers.getFirst(), document);
        for (var typist : typists) {
            assertThat(typist.acknowledged()).hasSize(typist.typed());
            for (var word : typist.acknowledged()) {
                assertThat(text.split(java.util.regex.Pattern.quote(word), -1))
                        .as("%s stands once", word)
                        .hasSize(2);
            }
        }
        System.out.printf(
                "%d kills, %d acknowledged edits, none lost or doubled%n",
                times, typists.stream().mapToInt(Typist::typed).sum());
    }

    private static void awaitAcknowledged(List<Typist> typists, int edits) {
        long deadline = System.nanoTime() + 300_000_000_000L;
        while (typists.stream().mapToInt(typist -> typist.acknowledged().size()).sum() < edits) {
            assertThat(System.nanoTime()).as("edits are acknowledged").isLessThan(deadline);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Browser signedIn(RunningJar server, String person) {
        var browser = new Browser(server.port());
        browser.signIn(person, "demo");
        assertThat(browser.get("/api/workspaces").statusCode()).isEqualTo(200);
        return browser;
    }

    private static UUID newDocument(Browser browser) {
        var workspace = Json.read(browser.get("/api/workspaces").body())
                .get(0)
                .path("id")
                .asString();
        var form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plattform.md\"\r\n"
                + "Content-Type: text/markdown\r\n\r\n# Plattform\n\n## Bostad\n\nVi ska bygga fler hem.\n\r\n--b--\r\n";
        var created = browser.send(browser.request("/api/platforms/import?workspace=" + workspace)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Origin", browser.origin())
                .POST(BodyPublishers.ofString(form)));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        var platform = Json.read(created.body()).path("id").asString();
        var sections =
                Json.read(browser.get("/api/platforms/" + platform + "/text").body());
        return UUID.fromString(sections.valueStream()
                .filter(section -> section.path("html").asString("").contains("Vi ska bygga"))
                .findFirst()
                .orElseThrow()
                .path("documentId")
                .asString());
    }

    /** Where the first paragraph's text begins: the title before it stays as it is. */
    private static int placeIn(Browser browser, UUID document) {
        var html = htmlOf(browser, document);
        var position = html.replaceAll("(?s).*<p data-pos=\"(\\d+)\">Vi ska bygga.*", "$1");
        return Integer.parseInt(position) + 1;
    }

    private static String textOf(Browser browser, UUID document) {
        return htmlOf(browser, document).replace("&lt;", "<").replace("&gt;", ">");
    }

    private static String htmlOf(Browser browser, UUID document) {
        var workspace = Json.read(browser.get("/api/workspaces").body())
                .get(0)
                .path("id")
                .asString();
        var platforms =
                Json.read(browser.get("/api/platforms?workspace=" + workspace).body());
        return platforms
                .valueStream()
                .map(platform -> platform.path("id").asString())
                .flatMap(id -> Json.read(
                                browser.get("/api/platforms/" + id + "/text").body())
                        .valueStream())
                .filter(section -> section.path("documentId").asString("").equals(document.toString()))
                .map((JsonNode section) -> section.path("html").asString())
                .findFirst()
                .orElseThrow();
    }
}
