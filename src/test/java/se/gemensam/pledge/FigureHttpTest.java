package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.gemensam.Browser;
import se.gemensam.DatabaseTest;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures, their values and the parts per kommun over REST. */
@DatabaseTest
class FigureHttpTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID pledge;
    private Browser anna;

    @BeforeEach
    void aPledge() {
        room = rooms.open();
        pledge = fixtures.complete(room, "Heltid");
        anna = signedIn(room.anna());
    }

    private Browser signedIn(UUID account) {
        var browser = new Browser(port);
        browser.signIn(people.emailOf(account), AccountFixtures.PASSWORD);
        return browser;
    }

    private HttpResponse<String> send(Browser browser, String method, String path, String json) {
        return browser.send(browser.request("/api/pledges/" + path)
                .header("Content-Type", "application/json")
                .header("Origin", browser.origin())
                .method(method, BodyPublishers.ofString(json)));
    }

    private JsonNode get(Browser browser, String path) {
        var response = browser.get("/api/pledges/" + path);
        assertThat(response.statusCode()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private String figure() {
        return get(anna, pledge + "/indicators").get(0).path("id").asString();
    }

    @Test
    void valuesAreEnteredReadAndTakenAway() {
        var values = "indicators/" + figure() + "/values";
        var entered = send(anna, "POST", values, "{\"on\": \"2026-11-20\", \"amount\": 78}");
        assertThat(entered.statusCode()).isEqualTo(201);
        assertThat(get(anna, pledge + "/indicators").get(0).path("progress").asInt())
                .isEqualTo(50);
        assertThat(get(signedIn(room.lena()), values).get(0).path("enteredBy").asString())
                .startsWith("Företrädare för");
        assertThat(send(anna, "POST", values, "{\"on\": \"2026-11-20\", \"amount\": 79}")
                        .body())
                .contains("measurement.day.taken");
        assertThat(send(anna, "POST", values, "{\"on\": \"2026-11-21\"}").statusCode())
                .isEqualTo(400);
        var id = JSON.readTree(entered.body()).path("id").asString();
        assertThat(send(anna, "DELETE", "values/" + id, "").statusCode()).isEqualTo(204);
        assertThat(get(anna, values)).isEmpty();
    }

    @Test
    void figuresAreAddedAndChangedAsTheyWereRead() {
        var added = send(anna, "POST", pledge + "/indicators", "{\"kind\": \"YES_NO\", \"name\": \"Grupp inrättad\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        var id = JSON.readTree(added.body()).path("id").asString();
        var before = get(anna, pledge + "/indicators").get(1).path("says");
        var after = before.toString().replace("Grupp inrättad", "Granskningsgrupp inrättad");
        assertThat(send(anna, "PUT", "indicators/" + id, "{\"before\": " + before + ", \"after\": " + after + "}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(get(anna, pledge + "/indicators")
                        .get(1)
                        .path("says")
                        .path("name")
                        .asString())
                .isEqualTo("Granskningsgrupp inrättad");
        assertThat(send(anna, "PUT", "indicators/" + id, "{\"before\": " + before + "}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(anna, "DELETE", "indicators/" + id, "").statusCode()).isEqualTo(204);
        assertThat(get(anna, pledge + "/indicators")).hasSize(1);
    }

    @Test
    void whoIsNotOfTheTwoSidesSeesNothing() {
        var figure = figure();
        for (var outside : new UUID[] {
            rooms.inTco(room, Role.WRITER).accountId(), rooms.open().anna()
        }) {
            var browser = signedIn(outside);
            assertThat(browser.get("/api/pledges/" + pledge + "/indicators").statusCode())
                    .isEqualTo(404);
            assertThat(browser.get("/api/pledges/" + pledge + "/children").statusCode())
                    .isEqualTo(404);
            assertThat(browser.get("/api/pledges/indicators/" + figure + "/values")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(send(
                                    browser,
                                    "POST",
                                    "indicators/" + figure + "/values",
                                    "{\"on\": \"2026-11-20\", \"amount\": 78}")
                            .statusCode())
                    .isEqualTo(404);
        }
        var reader = signedIn(rooms.inParty(room, Role.READER).accountId());
        assertThat(get(reader, pledge + "/children").path("children")).isEmpty();
        assertThat(send(reader, "POST", "indicators/" + figure + "/values", "{\"on\": \"2026-11-20\", \"amount\": 78}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(
                                reader,
                                "POST",
                                pledge + "/children",
                                "{\"indicatorId\": \"" + figure + "\", \"children\": [{\"area\": \"9999\"}]}")
                        .statusCode())
                .isEqualTo(403);
    }
}
