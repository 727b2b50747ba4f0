package se.gemensam.pledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.gemensam.Browser;
import se.gemensam.DatabaseTest;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.GeographyService;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.CascadeService;
import se.gemensam.pledge.ChildDraft;
import se.gemensam.pledge.ClosingKind;
import se.gemensam.pledge.ClosingOverview;
import se.gemensam.pledge.ClosingService;
import se.gemensam.pledge.EvidenceDraft;
import se.gemensam.pledge.EvidenceService;
import se.gemensam.pledge.FigureOverview;
import se.gemensam.pledge.PledgeEditionDraft;
import se.gemensam.pledge.PledgeFixtures;
import se.gemensam.pledge.PledgeOutcome;
import se.gemensam.pledge.PledgePublicationService;
import se.gemensam.pledge.Proof;
import se.gemensam.pledge.VerdictFixtures;
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
    private FigureOverview figures;

    @Autowired
    private CascadeService cascade;

    @Autowired
    private GeographyService geography;

    @Autowired
    private ClosingService closings;

    @Autowired
    private ClosingOverview closingOverview;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private VerdictFixtures verdicts;

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

    private void agree(PledgeOutcome outcome) {
        verdicts.give(room.anna(), pledge, outcome, "Partiets skäl");
        verdicts.give(room.lena(), pledge, outcome, "Fackets skäl");
    }

    private UUID proposeClosing() {
        var closing = people.as(room.anna(), () -> closings.open(room.id(), ClosingKind.ELECTION, PledgeFixtures.TERM));
        people.as(room.anna(), () -> closings.propose(closing, "Vi kom en bit\npå vägen."));
        return closing;
    }

    private void confirm(UUID closing) {
        people.as(
                room.lena(),
                () -> closings.confirm(
                        closing, closingOverview.get(closing).proposal().id()));
    }

    private String read() {
        return Jsoup.parse(nobody.get(path()).body()).text();
    }

    private String print() throws IOException {
        var answer = nobody.bytes(path() + ".pdf");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (var pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /** What they say to each other is theirs: the label stays as it was reported with evidence. */
    @Test
    void whatBothAgreeOnIsReadByNobodyBeforeAClosingSaysIt() throws IOException {
        agree(PledgeOutcome.FULFILLED);
        var closing = proposeClosing();
        for (var words : List.of(read(), print(), nobody.get(path() + ".json").body())) {
            assertThat(words).doesNotContainIgnoringCase("Infriat").doesNotContain("FULFILLED", "Vi kom en bit");
        }
        assertThat(read()).contains("Inte påbörjat");
        confirm(closing);
        for (var words : List.of(read(), print())) {
            assertThat(words)
                    .contains("Valbokslut 2026–2030", "Vi kom en bit på vägen.", "Inte påbörjat")
                    .contains("Partiets bedömning: Infriat. Fackets bedömning: Infriat. (Valbokslut)")
                    .doesNotContain("Partiets skäl", "Fackets skäl");
        }
        assertThat(json.readTree(nobody.get(path() + ".json").body())
                        .at("/pledges/0/verdict/party")
                        .asString())
                .isEqualTo("FULFILLED");
    }

    @Test
    void aClosingThatIsTakenAwayIsGoneAtOnce() throws IOException {
        agree(PledgeOutcome.NOT_FULFILLED);
        var closing = proposeClosing();
        confirm(closing);
        assertThat(read()).containsOnlyOnce("Vi kom en bit på vägen.");
        people.as(room.lena(), () -> closings.takeAway(closing));
        assertThat(read()).doesNotContain("Vi kom en bit", "bedömning");
        assertThat(print()).doesNotContain("Vi kom en bit", "bedömning");
    }

    @Test
    void evidenceIsReadByEverybodyWhereItIsMarkedSoAndNobodyIsNamedInIt() {
        var day = LocalDate.of(2026, 11, 3);
        var shown = people.as(
                room.anna(),
                () -> evidence.add(
                        pledge, new EvidenceDraft(new Proof.Quote("Det är klart", "Kim Nattsson", "mötet", day))));
        people.as(
                room.anna(),
                () -> evidence.add(
                        pledge, new EvidenceDraft(new Proof.Link("Inre lista", "https://www.example.org/", day))));
        people.as(room.anna(), () -> evidence.keepInside(shown));
        people.as(room.anna(), () -> evidence.open(shown));
        assertThat(read()).contains("”Det är klart”").doesNotContain("Kim Nattsson");
        people.as(room.anna(), () -> evidence.keepInside(shown));
        assertThat(read()).doesNotContain("Det är klart");
    }

    /** The same words in the same order, whatever stands around them. */
    @Test
    void theFileToPrintSaysWhatThePageSays() throws IOException {
        var words = Jsoup.parse(nobody.get(path()).body())
                .selectFirst("article")
                .select("h2, dd > span, td, th[scope=row]");
        var printed = print();
        int from = 0;
        for (var word : words.eachText()) {
            int at = printed.indexOf(word.replaceAll("\\s+", " "), from);
            assertThat(at).as(word + " in " + printed).isNotNegative();
            from = at;
        }
        assertThat(printed).doesNotContain("Hemligt utkast");
        assertThat(nobody.get("/p/" + slug + "/loften.pdf?lang=en").headers().firstValue("Content-Language"))
                .hasValue("en");
    }

    @Test
    void partsAreReadUnderTheirWhole() {
        var figure = people.as(room.anna(), () -> figures.of(pledge)).getFirst().id();
        people.as(people.administrator(), () -> geography.name("9711", "Nattkommunen"));
        var part = people.as(
                        room.anna(),
                        () -> cascade.spread(
                                pledge,
                                figure,
                                List.of(new ChildDraft(
                                        "9711", new BigDecimal("60"), new BigDecimal("85"), null, null))))
                .getFirst();
        fixtures.decide(room, part, Side.PARTY);
        fixtures.decide(room, part, Side.UNION);
        var page = Jsoup.parse(nobody.get(path()).body());
        assertThat(page.select("main > article")).hasSize(1);
        assertThat(page.select("main > article details > article h3").text()).contains("Nattkommunen: ");
        assertThat(page.select(".pledge-counts").text()).isEqualTo("1 Inte påbörjat");
        var data = json.readTree(nobody.get(path() + ".json").body()).at("/pledges/1");
        assertThat(data.at("/partOf").asString()).isEqualTo(pledge.toString());
        people.as(room.lena(), () -> publications.keepBack(pledge));
        assertThat(nobody.get(path() + ".json").body()).doesNotContain(pledge.toString());
        assertThat(Jsoup.parse(nobody.get(path()).body())
                        .select("main > article h2")
                        .text())
                .contains("Nattkommunen: ");
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
        for (var ending : new String[] {"", ".json", ".csv", ".pdf"}) {
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
