package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.Browser;
import se.gemensam.DatabaseTest;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.organisation.OrganisationFixtures;
import se.gemensam.workspace.WorkspaceFixtures;

/** The page of a personal link, as a browser without script sees it; and answering over REST. */
@DatabaseTest
class ConsultationPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private ConsultationOverview overview;

    @Autowired
    private ConsultationLinks links;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private JointService joint;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private OrganisationFixtures organisations;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID section;
    private String token;
    private Browser browser;

    @BeforeEach
    void oneIsAsked() {
        browser = new Browser(port);
        room = rooms.open();
        var club = organisations.club("Klubben <b>& co</b>");
        rooms.join(room, club);
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            section = sections.add(platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Vi <ska> bygga.")));
            joint.proposePhase(platform, Phase.CONSULTATION, "");
        });
        people.as(room.lena(), () -> {
            proposals.waiting(room.id()).forEach(asked -> joint.agree(asked.id()));
            consultations.send(
                    new ConsultationDraft(platform, Time.today(clock).plusDays(60), List.of("Saknas <i>något</i>?")));
            consultations.invite(
                    platform,
                    List.of(
                            new ConsultationInvitee(club, null, List.of()),
                            new ConsultationInvitee(room.union(), null, List.of())));
        });
        token = links.make(
                        database.sql("select id from consultation_invitation where organisation_id = ?")
                                .param(club)
                                .query(UUID.class)
                                .single(),
                        "sida@test.invalid")
                .value();
    }

    private HttpResponse<String> get(String path) {
        return browser.send(
                browser.request(path).header("Accept-Language", "sv").GET());
    }

    private HttpResponse<String> post(String act, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("act", act);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(browser.request("/r/" + token)
                .header("Accept-Language", "sv")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", browser.origin())
                .POST(BodyPublishers.ofString(body)));
    }

    private Document page() {
        return Jsoup.parse(get("/r/" + token).body());
    }

    private Map<String, String> whole() {
        return Map.of(
                "stance",
                "SUPPORTS_WITH_CHANGES",
                "way",
                "BODY",
                "body",
                "Styrelsen",
                "day",
                "2025-11-12",
                "paragraph",
                "§ 4",
                "words-" + section,
                "Bygg <script>fler</script>",
                "opinion-" + section,
                "CHANGE",
                "answer-0",
                "Nej");
    }

    @Test
    void itShowsWhatIsAskedWithoutCookieOrScript() {
        var answer = get("/r/" + token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var page = page();
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("[style], [onclick]")).isEmpty();
        assertThat(page.text())
                .contains("Klubben <b>& co</b> är inbjuden", "Vi <ska> bygga.", "Saknas <i>något</i>?", "LO-distriktet")
                .doesNotContain("Partidistriktet", "Lena", "??");
        assertThat(page.select("label, fieldset")).isNotEmpty();
        assertThat(browser.get("/r/" + token + "/paper").headers().firstValue("Content-Type"))
                .hasValue("application/pdf");
    }

    @Test
    void aDraftStandsThereAgainAndIsNoAnswer() {
        var saved = post("save", whole());
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location").orElse("")).endsWith("/r/" + token + "?saved");
        assertThat(Jsoup.parse(get("/r/" + token + "?saved").body()).text()).contains("Utkastet är sparat.");
        var page = page();
        assertThat(page.select("textarea[name=words-" + section + "]").text()).isEqualTo("Bygg <script>fler</script>");
        assertThat(page.select("input[name=stance][checked]").val()).isEqualTo("SUPPORTS_WITH_CHANGES");
        assertThat(page.select("input[name=paragraph]").val()).isEqualTo("4");
        assertThat(people.as(room.lena(), () -> overview.of(platform))
                        .orElseThrow()
                        .lines())
                .extracting(ConsultationLine::state)
                .containsOnly(ConsultationState.WAITING);
    }

    /** The page was open on two phones. */
    @Test
    void whoSavesAfterAnotherIsToldAndLosesNothing() {
        assertThat(post("save", whole()).statusCode()).isEqualTo(303);
        var fields = new TreeMap<>(whole());
        fields.put("words", "Från den andra telefonen");
        var refused = post("save", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text()).contains("Någon annan i organisationen har sparat");
        assertThat(page.select("textarea[name=words]").text()).isEqualTo("Från den andra telefonen");
        assertThat(page().select("textarea[name=words]").text()).isEmpty();

        fields.put("basis", page.select("input[name=basis]").val());
        assertThat(post("save", fields).statusCode()).isEqualTo(303);
        assertThat(page().select("textarea[name=words]").text()).isEqualTo("Från den andra telefonen");
    }

    @Test
    void whatIsRefusedIsSaidAndStandsThereAsItWasTyped() {
        var fields = new TreeMap<>(whole());
        fields.put("day", "12 november");
        fields.put("words", "x".repeat(4001));
        var refused = post("hand-in", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text()).contains("Svaret är inte lämnat.");
        assertThat(page.select("input[name=day]").val()).isEqualTo("12 november");
        assertThat(page.select("textarea[name=words]").text()).hasSize(4001);
        fields.put("day", "");
        fields.put("words", "");
        assertThat(Jsoup.parse(post("hand-in", fields).body())
                        .select("[role=alert]")
                        .text())
                .contains("vilken dag");
        assertThat(page().select("form")).isNotEmpty();
    }

    @Test
    void anAnswerIsHandedInOnceAndCanBeRead() {
        assertThat(post("hand-in", whole()).statusCode()).isEqualTo(303);
        var page = page();
        assertThat(page.select("form")).isEmpty();
        assertThat(page.text())
                .contains("Tack! Ert svar är lämnat", "Tillstyrker med ändringar", "Bygg <script>fler</script>");
        assertThat(post("hand-in", whole()).statusCode()).isEqualTo(422);
    }

    @Test
    void aForgedLinkAndOneThatIsTooOldSaySo() {
        var forged = get("/r/" + token + "x");
        assertThat(forged.statusCode()).isEqualTo(404);
        assertThat(forged.body()).contains("Länken gäller inte").doesNotContain("Klubben", "Handslag");
        assertThat(forged.headers().allValues("Set-Cookie")).isEmpty();
        database.sql("update consultation set last_day = ? where platform_id = ?")
                .params(Time.today(clock).minusDays(1), platform)
                .update();
        var old = get("/r/" + token);
        assertThat(old.statusCode()).isEqualTo(410);
        assertThat(old.body()).contains("Sista dagen att svara har passerat").doesNotContain("Klubben", "Handslag");
        assertThat(post("hand-in", whole()).statusCode()).isEqualTo(410);
    }

    @Test
    void anotherSiteCannotAnswer() {
        var forged = browser.send(browser.request("/r/" + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://x.invalid")
                .POST(BodyPublishers.ofString("act=hand-in&stance=OPPOSES&way=CHAIR")));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(page().select("form")).isNotEmpty();
    }

    @Test
    void overRestOneSeesWhatOneMayAndAnswersForTheOwnOrganisation() {
        browser.signIn(people.emailOf(room.lena()), AccountFixtures.PASSWORD);
        var path = "/api/platforms/" + platform + "/consultation";
        assertThat(browser.get(path).body()).contains("Klubben", "LO-distriktet");
        assertThat(rest(path + "/answers", "{\"stance\":\"SUPPORTS\",\"handIn\":true}")
                        .statusCode())
                .isEqualTo(400);
        var given = "{\"stance\":\"SUPPORTS\",\"words\":\"Restord\",\"decision\":{\"way\":\"CHAIR\"},\"handIn\":true}";
        assertThat(rest(path + "/answers", given).statusCode()).isEqualTo(204);
        assertThat(rest(path + "/answers", given).body()).contains("consultation.answered");
        assertThat(browser.get(path).body()).contains("Restord");
        assertThat(browser.get(path + "/compilation?format=docx").statusCode()).isEqualTo(200);
        assertThat(browser.get(path + "/compilation?format=odt").statusCode()).isEqualTo(400);

        var other = new Browser(port);
        other.signIn(people.emailOf(room.anna()), AccountFixtures.PASSWORD);
        assertThat(other.get(path).body()).doesNotContain("Restord", "Klubben", "LO-distriktet");
        var stranger = new Browser(port);
        stranger.signIn(people.emailOf(people.person()), AccountFixtures.PASSWORD);
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> rest(String path, String json) {
        return browser.send(browser.request(path)
                .header("Content-Type", "application/json")
                .header("Origin", browser.origin())
                .POST(BodyPublishers.ofString(json)));
    }
}
