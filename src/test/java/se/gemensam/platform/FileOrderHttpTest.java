package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.event.ApplicationEventMulticaster;
import se.gemensam.Browser;
import se.gemensam.DatabaseTest;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.exporting.Headway.Stage;
import se.gemensam.workspace.WorkspaceFixtures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that a program asks for, and comes back for when they are there. */
@DatabaseTest
class FileOrderHttpTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private ApplicationEventMulticaster events;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private Browser anna;

    @BeforeEach
    void aPlatform() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            sections.add(platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Hyrorna är höga.")));
        });
        anna = signedIn(room.anna());
    }

    private Browser signedIn(UUID account) {
        var browser = new Browser(port);
        browser.signIn(people.emailOf(account), AccountFixtures.PASSWORD);
        return browser;
    }

    private HttpResponse<String> ask(Browser browser, String what) {
        return browser.send(browser.request("/api/platforms/" + platform + "/exports?" + what)
                .header("Origin", browser.origin())
                .POST(BodyPublishers.noBody()));
    }

    private static HttpResponse<String> delete(Browser browser, String path) {
        return browser.send(
                browser.request(path).header("Origin", browser.origin()).DELETE());
    }

    private static String place(HttpResponse<String> accepted) {
        assertThat(accepted.statusCode()).isEqualTo(202);
        return accepted.headers().firstValue("Location").orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private void untilReady(String place) {
        await().until(() -> json(anna.get(place)).path("state").asString().equals("READY"));
    }

    @Test
    void itIsAcceptedMadeFetchedAndTakenAway() {
        var accepted = ask(anna, "format=markdown");
        var place = place(accepted);
        assertThat(JSON.readTree(accepted.body()).path("platformId").asString()).isEqualTo(platform.toString());
        untilReady(place);

        var order = json(anna.get(place));
        assertThat(order.path("name").asString()).isEqualTo("Handslag.md");
        assertThat(order.path("format").asString()).isEqualTo("markdown");
        assertThat(order.path("bytes").asLong()).isPositive();
        var file = anna.get(place + "/file");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/markdown;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("attachment").contains("Handslag.md"));
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.body()).contains("Hyrorna är höga.");

        assertThat(delete(anna, place).statusCode()).isEqualTo(204);
        assertThat(anna.get(place).statusCode()).isEqualTo(404);
        assertThat(anna.get(place + "/file").statusCode()).isEqualTo(404);
        assertThat(delete(anna, place).statusCode()).isEqualTo(404);
    }

    @Test
    void whileItIsMadeItSaysHowFarItIs() {
        try (var held = new HeldFile(events, room.anna(), Stage.WRITING)) {
            var place = place(ask(anna, "format=docx"));
            held.await();

            var order = json(anna.get(place));
            assertThat(order.path("state").asString()).isEqualTo("MAKING");
            var progress = order.path("progress");
            assertThat(progress.path("stage").asString()).isEqualTo("WRITING");
            assertThat(progress.path("step").asInt()).isEqualTo(2);
            assertThat(progress.path("steps").asInt()).isEqualTo(3);
            assertThat(progress.path("done").asInt()).isZero();
            assertThat(progress.path("of").asInt()).isEqualTo(1);
            assertThat(anna.get(place + "/file").statusCode()).isEqualTo(404);

            held.close();
            untilReady(place);
        }
    }

    @Test
    void itIsThereForWhoAskedForItAlone() {
        var place = place(ask(anna, "format=markdown"));
        untilReady(place);
        var nothing = "/api/exports/" + UUID.randomUUID();

        for (var other :
                new Browser[] {signedIn(room.lena()), signedIn(rooms.open().anna())}) {
            assertThat(other.get(place).statusCode()).isEqualTo(404);
            assertThat(other.get(place + "/file").body().replace(place, nothing))
                    .isEqualTo(other.get(nothing + "/file").body());
            assertThat(delete(other, place).statusCode()).isEqualTo(404);
        }
        assertThat(new Browser(port).get(place).statusCode()).isEqualTo(401);
        assertThat(anna.get(place).statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeMadeIsRefusedAtOnce() {
        var unknown = ask(anna, "format=wordperfect");
        assertThat(unknown.statusCode()).isEqualTo(406);
        assertThat(unknown.body()).contains("\"pdf\"", "\"docx\"");
        assertThat(ask(anna, "format=odt&against=1").statusCode()).isEqualTo(400);
        assertThat(ask(anna, "format=pdf&against=1").statusCode()).isEqualTo(404);
        assertThat(ask(signedIn(rooms.open().anna()), "format=wordperfect").statusCode())
                .isEqualTo(404);
    }
}
