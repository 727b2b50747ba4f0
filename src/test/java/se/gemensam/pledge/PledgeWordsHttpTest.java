package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.gemensam.Browser;
import se.gemensam.DatabaseTest;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;
import tools.jackson.databind.json.JsonMapper;

/** Pledges of words over REST. */
@DatabaseTest
class PledgeWordsHttpTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID section;

    @BeforeEach
    void aPlatform() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            section = sections.add(platform, new Place(null, 0), Doc.of("Arbete", Paragraph.of("Heltid åt alla.")));
            platforms.openTo(platform, room.tco());
        });
    }

    private Browser browser(UUID account) {
        var browser = new Browser(port);
        browser.signIn(people.emailOf(account), AccountFixtures.PASSWORD);
        return browser;
    }

    private int make(Browser browser, String quote) {
        var wanted = Map.of(
                "promise",
                "Alla erbjuds heltid",
                "term",
                2026,
                "sectionId",
                section,
                "version",
                0,
                "from",
                9,
                "to",
                15,
                "quote",
                quote);
        return browser.send(browser.request("/api/workspaces/" + room.id() + "/pledges/words")
                        .header("Content-Type", "application/json")
                        .header("Origin", browser.origin())
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(wanted))))
                .statusCode();
    }

    private String on(Browser browser) {
        return browser.get("/api/platforms/" + platform + "/pledges").body();
    }

    @Test
    void whoWritesMakesAPledgeOfWordsAndBothSidesReadIt() {
        assertThat(make(browser(room.anna()), "Heltid")).isEqualTo(201);
        var mark = JSON.readTree(on(browser(room.lena()))).get(0);
        assertThat(mark.get("number").asString()).isEqualTo("L1");
        assertThat(mark.get("words").asString()).isEqualTo("Heltid");
        assertThat(mark.get("place").get("from").asInt()).isEqualTo(9);
    }

    @Test
    void otherWordsAreRefusedAndWhoeverCooperatesSeesNone() {
        assertThat(make(browser(room.anna()), "Deltid")).isEqualTo(400);
        var tove = browser(rooms.inTco(room, Role.WRITER).accountId());
        assertThat(make(tove, "Heltid")).isIn(400, 403);
        make(browser(room.anna()), "Heltid");
        assertThat(on(tove)).isEqualTo("[]");
        assertThat(browser(rooms.open().anna())
                        .get("/api/platforms/" + platform + "/pledges")
                        .statusCode())
                .isEqualTo(404);
    }
}
