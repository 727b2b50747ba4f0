package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.gemensam.Browser;
import se.gemensam.DatabaseTest;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts, check-ins and closings over REST: the one side's verdict is in no answer to the other before both are there. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class VerdictHttpTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SECRET = "skäl-som-ingen-annan-läser";

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
    private UUID pledge;
    private Browser anna;
    private Browser lena;

    @BeforeEach
    void anAdoptedPledge() {
        room = rooms.open();
        pledge = fixtures.adopted(room, "Heltid för alla");
        anna = signedIn(room.anna());
        lena = signedIn(room.lena());
    }

    private Browser signedIn(UUID account) {
        var browser = new Browser(port);
        browser.signIn(people.emailOf(account), AccountFixtures.PASSWORD);
        return browser;
    }

    private String verdicts() {
        return "/api/pledges/" + pledge + "/verdicts";
    }

    private HttpResponse<String> send(Browser browser, String method, String path, String body) {
        return browser.send(browser.request(path)
                .header("Content-Type", "application/json")
                .header("Origin", browser.origin())
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> assess(Browser browser, int round, String outcome, String why) {
        return send(browser, "PUT", verdicts() + "/own", """
                {"round": %d, "outcome": "%s", "why": "%s"}""".formatted(round, outcome, why));
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
        return JSON.readTree(response.body());
    }

    @Test
    void noAnswerToTheOtherSideHoldsTheVerdict(CapturedOutput log) {
        var checkIn = json(send(lena, "POST", "/api/pledges/check-ins", """
                        {"workspaceId": "%s", "title": "Avstämning", "day": "%s"}""".formatted(room.id(), Time.today(clock))))
                .path("id")
                .asString();
        var closing = json(send(lena, "POST", "/api/pledges/closings", """
                        {"workspaceId": "%s", "kind": "ELECTION", "term": 2026}""".formatted(room.id())))
                .path("id")
                .asString();
        var own = json(assess(anna, 1, "VOTED_DOWN", SECRET));
        assertThat(own.path("standing").asString()).isEqualTo("OWN_GIVEN");
        assertThat(own.path("own").path("why").asString()).isEqualTo(SECRET);
        for (var path : List.of(
                verdicts(),
                "/api/pledges/check-ins?workspace=" + room.id(),
                "/api/pledges/check-ins/" + checkIn,
                "/api/pledges/closings?workspace=" + room.id(),
                "/api/pledges/closings/" + closing)) {
            var answer = lena.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain(SECRET, "VOTED_DOWN");
        }
        assertThat(json(lena.get(verdicts())).path("standing").asString()).isEqualTo("OTHER_GIVEN");
        var stale = assess(lena, 2, "FULFILLED", "");
        assertThat(stale.statusCode()).isEqualTo(400);
        assertThat(stale.body()).doesNotContain(SECRET, "VOTED_DOWN");
        assertThat(log.getAll()).doesNotContain(SECRET);
        var both = json(assess(lena, 1, "FULFILLED", ""));
        assertThat(both.path("standing").asString()).isEqualTo("REVEALED");
        assertThat(both.path("disputed").asBoolean()).isTrue();
        assertThat(both.path("rounds").get(0).path("party").path("why").asString())
                .isEqualTo(SECRET);
        assertThat(json(lena.get("/api/pledges/check-ins/" + checkIn))
                        .path("items")
                        .get(0)
                        .path("said")
                        .path("PARTY")
                        .asString())
                .isEqualTo("VOTED_DOWN");
    }

    @Test
    void whoCooperatesAndWhoIsElsewhereFindsNothing() {
        var cooperating = signedIn(rooms.inTco(room, Role.WRITER).accountId());
        assertThat(cooperating.get(verdicts()).statusCode()).isEqualTo(404);
        assertThat(assess(cooperating, 1, "FULFILLED", "").statusCode()).isEqualTo(404);
        assertThat(cooperating
                        .get("/api/pledges/check-ins?workspace=" + room.id())
                        .statusCode())
                .isEqualTo(403);
        var elsewhere = signedIn(rooms.open().anna());
        assertThat(elsewhere.get(verdicts()).statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get(verdicts()).statusCode()).isEqualTo(401);
        assertThat(assess(anna, 1, "MAYBE", "").statusCode()).isEqualTo(400);
        assertThat(send(anna, "PUT", verdicts() + "/own", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void aCheckInIsWrittenDownAndFetched() {
        var id = json(send(anna, "POST", "/api/pledges/check-ins", """
                        {"workspaceId": "%s", "title": "Avstämning", "day": "%s", "place": "Folkets hus"}""".formatted(room.id(), Time.today(clock))))
                .path("id")
                .asString();
        var path = "/api/pledges/check-ins/" + id;
        var item = json(lena.get(path)).path("items").get(0).path("id").asString();
        var early = send(lena, "PUT", "/api/pledges/check-ins/items/" + item, """
                {"field": "NOTE", "before": "", "after": "Vi gick igenom läget."}""");
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(lena.get(path + "/minutes").statusCode()).isEqualTo(400);
        assertThat(send(anna, "POST", path + "/start", "").statusCode()).isEqualTo(204);
        assertThat(json(send(lena, "PUT", "/api/pledges/check-ins/items/" + item, """
                        {"field": "NOTE", "before": "", "after": "Vi gick igenom läget."}"""))
                        .path("now")
                        .asString())
                .isEqualTo("Vi gick igenom läget.");
        assertThat(send(anna, "PUT", "/api/pledges/check-ins/items/" + item, """
                        {"field": "NOTE", "before": "", "after": "Något annat."}""")
                        .statusCode())
                .isEqualTo(400);
        var minutes = lena.get(path + "/minutes");
        assertThat(minutes.statusCode()).isEqualTo(200);
        assertThat(minutes.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(".docx");
        assertThat(minutes.body()).startsWith("PK");
    }

    @Test
    void aClosingTakesBothSidesYes() {
        var id = json(send(anna, "POST", "/api/pledges/closings", """
                        {"workspaceId": "%s", "kind": "FINAL", "term": 2026}""".formatted(room.id())))
                .path("id")
                .asString();
        var path = "/api/pledges/closings/" + id;
        var proposal = json(send(anna, "POST", path + "/proposal", "{\"remark\": \"Tack.\"}"))
                .path("proposal")
                .asString();
        assertThat(send(anna, "POST", path + "/proposals/" + proposal + "/yes", "")
                        .statusCode())
                .isEqualTo(400);
        var confirmed = json(send(lena, "POST", path + "/proposals/" + proposal + "/yes", ""));
        assertThat(confirmed.path("publishedAt").isNull()).isFalse();
        assertThat(send(anna, "DELETE", path + "/publication", "").statusCode()).isEqualTo(204);
        assertThat(json(lena.get(path)).path("publishedAt").isNull()).isTrue();
    }
}
