package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.gemensam.Browser;
import se.gemensam.DatabaseTest;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The follow-up of pledges over REST, as a program does it. */
@DatabaseTest
class FollowUpHttpTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Clock clock;

    private WorkspaceFixtures.Room room;
    private String pledge;
    private String today;
    private Browser anna;
    private Browser lena;
    private Browser tove;

    @BeforeEach
    void aPledgeInForce() {
        room = rooms.open();
        pledge = "/api/pledges/" + fixtures.adopted(room, "Alla som anställs erbjuds heltid.");
        today = Time.today(clock).toString();
        anna = signedIn(room.anna());
        lena = signedIn(room.lena());
        tove = signedIn(rooms.inTco(room, Role.WRITER).accountId());
    }

    private Browser signedIn(UUID account) {
        var browser = new Browser(port);
        browser.signIn(people.emailOf(account), AccountFixtures.PASSWORD);
        return browser;
    }

    private static HttpResponse<String> send(Browser browser, String method, String path, String body) {
        return browser.send(browser.request(path)
                .header("Content-Type", "application/json")
                .header("Origin", browser.origin())
                .method(method, BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> post(Browser browser, String path, String body) {
        return send(browser, "POST", path, body);
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
        return JSON.readTree(response.body());
    }

    private String decision() {
        return """
            {"kind": "DECISION", "on": "%s", "assembly": "KF", "paragraph": "41",
             "votes": {"inFavour": 14, "against": 27}, "moved": "Heltid som norm"}""".formatted(today);
    }

    @Test
    void aReportMovesThePledge() {
        var report = """
            {"state": "VOTED_DOWN", "on": "%s", "why": "Majoriteten sade nej", "evidence": [%s]}""";
        assertThat(post(anna, pledge + "/report", report.formatted(today, decision()))
                        .statusCode())
                .isEqualTo(201);
        assertThat(post(anna, pledge + "/report", report.formatted(today, decision()))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(anna, pledge + "/report", "{}").statusCode()).isEqualTo(400);
        assertThat(post(anna, pledge + "/report", "{\"state\": \"MAYBE\"}").statusCode())
                .isEqualTo(400);
        assertThat(post(tove, pledge + "/report", report.formatted(today, decision()))
                        .statusCode())
                .isEqualTo(404);
        var last = json(lena.get(pledge + "/history")).path("lines").get(0);
        assertThat(last.path("became").asString()).isEqualTo("VOTED_DOWN");
        assertThat(last.path("evidence")
                        .get(0)
                        .path("says")
                        .path("votes")
                        .path("against")
                        .asInt())
                .isEqualTo(27);
        assertThat(json(lena.get(pledge + "/evidence"))
                        .path("lines")
                        .get(0)
                        .path("kind")
                        .asString())
                .isEqualTo("DECISION");
        assertThat(tove.get(pledge + "/history").statusCode()).isEqualTo(404);
        assertThat(tove.get(pledge + "/evidence").statusCode()).isEqualTo(404);
        assertThat(post(anna, pledge + "/notes", "{\"on\": \"%s\", \"why\": \"Nytt försök i vår\"}".formatted(today))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aFileIsSavedByBrowsersAndNeverOpened() {
        var added = json(upload("lista.pdf", "%PDF-1.7 lista"));
        var file = lena.get("/api/pledges/evidence/" + added.path("id").asString() + "/file");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("%PDF-1.7 lista");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        var id = added.path("id").asString();
        assertThat(tove.get("/api/pledges/evidence/" + id + "/file").statusCode())
                .isEqualTo(404);
        assertThat(upload("lista.pdf", "<html><script>alert(1)</script></html>").statusCode())
                .isEqualTo(400);
        assertThat(post(anna, "/api/pledges/evidence/" + id + "/open", "").statusCode())
                .isEqualTo(204);
        assertThat(post(lena, "/api/pledges/evidence/" + id + "/inside", "").statusCode())
                .isEqualTo(400);
        assertThat(send(lena, "DELETE", "/api/pledges/evidence/" + id, "").statusCode())
                .isEqualTo(400);
        assertThat(send(anna, "DELETE", "/api/pledges/evidence/" + id, "").statusCode())
                .isEqualTo(204);
        assertThat(anna.get("/api/pledges/evidence/" + id + "/file").statusCode())
                .isEqualTo(404);
        assertThat(post(anna, "/api/pledges/evidence/" + id + "/restore", "").statusCode())
                .isEqualTo(204);
    }

    private HttpResponse<String> upload(String name, String content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("""
            --x\r
            Content-Disposition: form-data; name="evidence"\r
            Content-Type: application/json\r
            \r
            {"kind": "FILE", "on": "%s", "title": "Lista hösten 2026"}\r
            --x\r
            Content-Disposition: form-data; name="file"; filename="%s"\r
            Content-Type: application/octet-stream\r
            \r
            %s\r
            --x--\r
            """.formatted(today, name, content).getBytes(StandardCharsets.UTF_8));
        return anna.send(anna.request(pledge + "/evidence")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Origin", anna.origin())
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    @Test
    void whatTakesBothSidesIsProposedByOneAndConfirmedByTheOther() {
        var definition = json(anna.get(pledge + "/definition")).toString().replace("2029-12-31", "2030-06-30");
        var proposed = json(
                post(anna, pledge + "/proposals", "{\"why\": \"Mer tid\", \"definition\": %s}".formatted(definition)));
        var path = "/api/pledges/proposals/" + proposed.path("id").asString();
        assertThat(json(lena.get(pledge + "/proposals"))
                        .get(0)
                        .path("differences")
                        .get(0)
                        .path("after")
                        .asString())
                .isEqualTo("2030-06-30");
        assertThat(post(anna, path + "/confirm", "").statusCode()).isEqualTo(400);
        assertThat(post(tove, path + "/confirm", "").statusCode()).isEqualTo(404);
        assertThat(post(lena, path + "/confirm", "").statusCode()).isEqualTo(204);
        var off = "/api/pledges/proposals/"
                + json(post(lena, pledge + "/proposals", "{\"why\": \"Överspelat\"}"))
                        .path("id")
                        .asString();
        assertThat(post(anna, off + "/withdraw", "").statusCode()).isEqualTo(400);
        assertThat(post(anna, off + "/decline", "").statusCode()).isEqualTo(204);
        assertThat(json(lena.get(pledge + "/proposals"))).isEmpty();
    }

    @Test
    void stepsAreAddedChangedAndMoved() {
        var step = """
            {"title": "%s", "organisationId": "%s", "weight": 2}""";
        var first = step.formatted("Mål i budgeten", room.party());
        var path = "/api/pledges/steps/"
                + json(post(anna, pledge + "/steps", first)).path("id").asString();
        assertThat(send(
                                anna,
                                "PUT",
                                path,
                                "{\"before\": %s, \"after\": %s}"
                                        .formatted(first, step.formatted("Mål i budget 2028", room.party())))
                        .statusCode())
                .isEqualTo(204);
        assertThat(post(lena, path + "/state", "{\"state\": \"DONE\"}").statusCode())
                .isEqualTo(400);
        assertThat(post(anna, path + "/state", "{\"state\": \"DONE\"}").statusCode())
                .isEqualTo(204);
        assertThat(json(lena.get(pledge + "/steps")).path("percentDone").asInt())
                .isEqualTo(100);
        assertThat(tove.get(pledge + "/steps").statusCode()).isEqualTo(404);
        assertThat(send(anna, "DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(post(anna, path + "/restore", "").statusCode()).isEqualTo(204);
        assertThat(post(anna, pledge + "/steps", "{}").statusCode()).isEqualTo(400);
    }
}
