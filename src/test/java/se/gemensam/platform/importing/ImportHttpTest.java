package se.gemensam.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.gemensam.Browser;
import se.gemensam.DemoTest;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.platform.PlatformService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents go in and out over REST as a program sends them, and are the same on the other side. */
@DemoTest
class ImportHttpTest {

    private static final String ANNA = "anna@parti.example";
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private final List<UUID> made = new ArrayList<>();
    private Browser anna;
    private String workspace;

    @BeforeEach
    void signIn() {
        anna = signedIn(ANNA);
        workspace = json(anna.get("/api/workspaces")).get(0).path("id").asString();
    }

    @AfterEach
    void leaveTheDemoAsItWas() {
        acting.account(accounts.withEmail(ANNA).orElseThrow(), () -> {
            made.forEach(platforms::remove);
            return made;
        });
    }

    static Stream<Path> documents() throws IOException {
        var samples = Path.of("src/test/resources/import/samples");
        var seeds = WithSeeds.SeedsAreHere.folder();
        if (seeds.isEmpty()) {
            System.out.println("The seeds are not beside the project: only the samples are sent.");
        }
        var files = new ArrayList<Path>();
        for (var folder : seeds.map(found -> List.of(samples, found)).orElse(List.of(samples))) {
            try (var inside = Files.list(folder)) {
                inside.filter(file -> file.toString().matches(".*\\.(txt|md|html)$"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentComesInAndGoesOutAndComesInAgainTheSame(Path file) throws IOException {
        var name = file.getFileName().toString();
        var bytes = Files.readAllBytes(file);
        var expected = DocumentImport.read(name, bytes, ImportOptions.automatic());

        var first = imported(name, bytes);
        assertThat(titles(first)).isEqualTo(titles(expected.sections(), 1));

        var markdown = anna.get("/api/platforms/" + first + "/export?format=markdown");
        assertThat(markdown.statusCode()).isEqualTo(200);
        var written = markdown.body().getBytes(StandardCharsets.UTF_8);
        var read = DocumentImport.read("ut.md", written, ImportOptions.automatic());
        assertThat(read.title()).isEqualTo(expected.title());
        assertThat(read.sections()).isEqualTo(expected.sections());

        var second = imported("ut.md", written);
        assertThat(titles(second)).isEqualTo(titles(first));
        assertThat(words(second)).isEqualTo(words(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown", "json"})
    void everyFormatThatExistsIsGiven(String format) {
        var id = imported("liten.md", "# Liten\n\n## Bostad\n\nFler hem.\n".getBytes(StandardCharsets.UTF_8));
        var file = anna.get("/api/platforms/" + id + "/export?format=" + format);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).contains("Bostad", "Fler hem.");
    }

    @Test
    void anUnknownFormatIsAnsweredWithWhatExists() {
        var id = imported("liten.md", "# Liten\n\n## Bostad\n\nFler hem.\n".getBytes(StandardCharsets.UTF_8));
        var answer = anna.get("/api/platforms/" + id + "/export?format=wordperfect");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(json(answer).path("formats").valueStream().map(JsonNode::asString))
                .contains("pdf", "html", "markdown", "json");
    }

    @Test
    void whoMayNotMakeAPlatformCannotImportOne() throws IOException {
        for (var person : List.of("kim@klubb.example", "tove@tco.example")) {
            assertThat(send(signedIn(person), "liten.md", "# Liten".getBytes(StandardCharsets.UTF_8))
                            .statusCode())
                    .as(person)
                    .isIn(403, 404);
        }
        assertThat(send(new Browser(port), "liten.md", "# Liten".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatCannotBeReadIsRefusedWithAReasonAndMakesNothing() throws IOException {
        var before = json(anna.get("/api/platforms?workspace=" + workspace)).size();
        var answer = send(anna, "bild.exe", new byte[] {'M', 'Z', 0, 1, 2});
        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(json(answer).path("detail").asString("")).isNotBlank();
        assertThat(json(anna.get("/api/platforms?workspace=" + workspace))).hasSize(before);
    }

    private Browser signedIn(String person) {
        var browser = new Browser(port);
        browser.signIn(person, "demo");
        return browser;
    }

    private UUID imported(String name, byte[] bytes) {
        try {
            var answer = send(anna, name, bytes);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            var id = UUID.fromString(json(answer).path("id").asString());
            assertThat(answer.headers().firstValue("Location")).hasValue("/api/platforms/" + id);
            made.add(id);
            return id;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(Browser browser, String name, byte[] bytes) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(("--b0undary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(bytes);
        body.write("\r\n--b0undary--\r\n".getBytes(StandardCharsets.UTF_8));
        return browser.send(browser.request("/api/platforms/import?workspace=" + workspace)
                .header("Content-Type", "multipart/form-data; boundary=b0undary")
                .header("Origin", browser.origin())
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Title by title in reading order, two spaces a level. */
    private List<String> titles(UUID platform) {
        return json(anna.get("/api/platforms/" + platform))
                .path("sections")
                .valueStream()
                .map(section -> "  ".repeat(section.path("depth").asInt())
                        + section.path("title").asString())
                .toList();
    }

    private static List<String> titles(List<ImportedSection> sections, int depth) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of("  ".repeat(depth) + section.title()),
                        titles(section.children(), depth + 1).stream()))
                .toList();
    }

    private List<String> words(UUID platform) {
        return json(anna.get("/api/platforms/" + platform + "/text"))
                .valueStream()
                .map(section -> section.path("html").asString())
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
