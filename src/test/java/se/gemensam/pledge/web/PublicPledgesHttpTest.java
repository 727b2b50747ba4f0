package se.gemensam.pledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.gemensam.Browser;
import se.gemensam.DatabaseTest;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.pledge.PledgeEditionDraft;
import se.gemensam.pledge.PledgeFixtures;
import se.gemensam.pledge.PledgePublicationService;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceFixtures;
import tools.jackson.databind.json.JsonMapper;

/** What everybody gets at the address of a room's pledges, and with which headers. */
@DatabaseTest
class PublicPledgesHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private PledgePublicationService publications;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JsonMapper json;

    private WorkspaceFixtures.Room room;
    private UUID pledge;
    private String slug;
    private Browser nobody;

    @BeforeEach
    void publicPledges() {
        room = rooms.open();
        nobody = new Browser(port);
        slug = "loften-" + UUID.randomUUID().toString().substring(0, 8);
        pledge = fixtures.adopted(room, "=Alla <b>anställda</b> erbjuds heltid.");
        fixtures.draft(room, "Hemligt utkast");
        publish(slug);
    }

    private void publish(String address) {
        people.as(
                room.anna(),
                () -> publications.propose(
                        room.id(),
                        new PledgeEditionDraft(
                                new Slug(address), "Vad vi lovar", "Partiet & facket", "post@test.invalid")));
        people.as(room.lena(), () -> publications.agree(room.id()));
    }

    private String path() {
        return "/p/" + slug + "/loften";
    }

    @Test
    void thePageSaysWhatIsPublicAndNothingElse() {
        var answer = nobody.get(path());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache, public");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        var page = Jsoup.parse(answer.body());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("sv");
        assertThat(page.select("script, style, [style], [onclick]")).isEmpty();
        assertThat(page.select("article")).hasSize(1);
        assertThat(page.selectFirst("article").text())
                .contains("=Alla <b>anställda</b> erbjuds heltid.", "Inte påbörjat", "71 %", "85 %")
                .contains("Grupperna lägger målet i budgeten.", "Facket går igenom nya anställningar.");
        assertThat(page.text()).doesNotContain("Hemligt utkast", "Utan belägg", "Anna", "Lena");
        assertThat(page.select("th[scope]")).isNotEmpty();
    }

    @Test
    void whatStandsAroundIsInEnglishForWhoAsks() {
        var page = Jsoup.parse(nobody.get(path() + "?lang=en").body());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("article").text()).contains("Not begun");
    }

    @Test
    void openDataHasStableIdsAndIsNotSentTwice() {
        var answer = nobody.get(path() + ".json");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        var data = json.readTree(answer.body());
        assertThat(data.at("/pledges/0/id").asString()).isEqualTo(pledge.toString());
        assertThat(data.at("/pledges").size()).isEqualTo(1);
        assertThat(data.at("/pledges/0/figures/0/target").asInt()).isEqualTo(85);
        assertThat(answer.body()).doesNotContain("memberId", "Hemligt");
        var csv = nobody.get(path() + ".csv");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body()).contains(pledge.toString(), ";'=Alla <b>anställda</b> erbjuds heltid.;");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void whatIsTakenAwayIsMissingAtOnce() {
        people.as(room.lena(), () -> publications.takeAway(room.id()));
        for (var ending : new String[] {"", ".json", ".csv"}) {
            assertThat(nobody.get(path() + ending).statusCode()).isEqualTo(404);
        }
        assertThat(nobody.get("/p/gibt-es-nicht/loften").statusCode()).isEqualTo(404);
    }

    @Test
    void anEarlierAddressLeadsOn() {
        var before = path();
        publish(slug + "-ny");
        var answer = nobody.get(before + ".json");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/p/" + slug + "-ny/loften.json");
    }
}
