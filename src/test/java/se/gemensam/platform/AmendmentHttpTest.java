package se.gemensam.platform;

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
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Amendments over REST, as a program reads them and registers what was decided. */
@DatabaseTest
class AmendmentHttpTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private AmendmentOverview overview;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private JointService joint;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private MemberService members;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID proposed;
    private UUID draft;
    private Browser anna;
    private Browser lena;

    @BeforeEach
    void aProposalAndADraftOfTheParty() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            var section =
                    sections.add(platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Hyrorna är höga.")));
            proposed = written(section, "Lägre hyror");
            amendments.submit(proposed);
            draft = written(section, "Hemligt utkast");
        });
        people.as(
                room.lena(),
                () -> members.allowRegistering(rooms.member(room, room.lena()).id()));
        anna = signedIn(room.anna());
        lena = signedIn(room.lena());
    }

    private UUID written(UUID section, String title) {
        var id = amendments.propose(section, new AmendmentDraft(title, ""));
        documents.change(
                overview.get(id).documentId(),
                Doc.of("Bostäder", Paragraph.of("Hyrorna är låga.")),
                rooms.member(room, room.anna()).id(),
                "test");
        return id;
    }

    private Browser signedIn(UUID account) {
        var browser = new Browser(port);
        browser.signIn(people.emailOf(account), AccountFixtures.PASSWORD);
        return browser;
    }

    private String list() {
        return "/api/platforms/" + platform + "/amendments";
    }

    private HttpResponse<String> register(Browser browser, UUID amendment, String outcome) {
        return post(browser, """
            {"body": "Styrelsen", "decidedOn": "2027-02-16", "paragraph": "§ 23", "outcomes": {"%s": "%s"}}
            """.formatted(amendment, outcome));
    }

    private HttpResponse<String> post(Browser browser, String ruling) {
        return browser.send(browser.request(list() + "/rulings")
                .header("Content-Type", "application/json")
                .header("Origin", browser.origin())
                .POST(BodyPublishers.ofString(ruling)));
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    @Test
    void draftsOfTheOtherSideDoNotExist() {
        assertThat(json(anna.get(list()))).hasSize(2);
        var seen = json(lena.get(list()));
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).path("title").asString()).isEqualTo("Lägre hyror");
        assertThat(lena.get("/api/amendments/" + draft).statusCode()).isEqualTo(404);
        var whole = json(lena.get("/api/amendments/" + proposed));
        assertThat(whole.path("html").asString()).contains("Hyrorna är låga.");
        assertThat(whole.path("amendment").path("kind").asString()).isEqualTo("CHANGE");
        assertThat(register(lena, draft, "GRANTED").statusCode()).isEqualTo(404);
    }

    @Test
    void whatABodyDecidedIsRegisteredByWhoMayForTheOwnSide() {
        assertThat(register(lena, proposed, "GRANTED").statusCode()).isEqualTo(204);
        var outcomes =
                json(anna.get("/api/amendments/" + proposed)).path("amendment").path("outcomes");
        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.get(0).path("side").asString()).isEqualTo("UNION");
        assertThat(outcomes.get(0).path("paragraph").asString()).isEqualTo("23");

        assertThat(register(anna, proposed, "GRANTED").statusCode()).isEqualTo(403);
        var writer = signedIn(rooms.inUnion(room, Role.WRITER).accountId());
        assertThat(register(writer, proposed, "REFUSED").statusCode()).isEqualTo(403);
        assertThat(register(lena, proposed, "PERHAPS").statusCode()).isEqualTo(400);
        assertThat(post(lena, "{\"body\": \"Styrelsen\"}").statusCode()).isEqualTo(400);
        assertThat(json(anna.get("/api/amendments/" + proposed))
                        .path("amendment")
                        .path("outcomes"))
                .hasSize(1);
    }

    @Test
    void nothingIsRegisteredAboutAFrozenText() {
        for (var to : new Phase[] {Phase.CONSULTATION, Phase.REVISION, Phase.DECISION}) {
            people.as(room.anna(), () -> joint.proposePhase(platform, to, ""));
            people.as(
                    room.lena(),
                    () -> joint.agree(proposals.open(platform).getFirst().id()));
        }
        var refused = register(lena, proposed, "GRANTED");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("phase.refused.DECISION");
    }

    @Test
    void whoIsNotOfTheTwoSidesSeesNothing() {
        var stranger = signedIn(rooms.open().anna());
        assertThat(stranger.get(list()).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/api/amendments/" + proposed).statusCode()).isEqualTo(404);
        assertThat(register(stranger, proposed, "GRANTED").statusCode()).isEqualTo(404);
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));
        var tco = signedIn(rooms.inTco(room, Role.COMMENTER).accountId());
        assertThat(tco.get(list()).statusCode()).isEqualTo(403);
        assertThat(tco.get("/api/amendments/" + proposed).statusCode()).isEqualTo(404);
    }
}
