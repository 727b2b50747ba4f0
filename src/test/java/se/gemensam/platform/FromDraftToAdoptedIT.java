package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.platform.exporting.WrittenWords;
import se.gemensam.platform.importing.DocxFile;
import se.gemensam.shell.Formats;

/**
 * The whole way of a joint text through the screens: from a document that somebody has to what both sides have adopted and everybody
 * reads. What each act refuses, and how its screen looks, the journeys of the single acts tell.
 */
class FromDraftToAdoptedIT extends BrowserIT {

    private static final String ROOM = "/w/demodistriktet-lo-distriktet-demo";
    private static final String TITLE = "Handslag för hela länet";
    private static final String CLUB = "Brukets klubb i Bruksby";
    private static final String LOCAL = "LO-facken Sjöhult";
    private static final String TODAY = new Formats(Locale.of("sv")).day(AdoptionFixtures.today());

    private static final List<String> DECISIONS = List.of(
            "LO-distriktet Demo: Antar med undantag. Beslut av LO-styrelsen den " + TODAY + ", § 71.",
            "Demodistriktet: Antar. Beslut av Distriktskongressen den " + TODAY + ", § 14.",
            "LO-distriktet Demo: Antar, gäller 1 Bostäder. Beslut av LO-styrelsen den " + TODAY + ", § 72.");

    private static final List<String> ADOPTED = List.of(
            "1 Bostäder",
            "Vi ska bygga tusen hus. Marken ägs av oss alla.",
            "Hyrorna ska sänkas i hela landet.",
            "Parkerna ska vara öppna.",
            "2 Skola",
            "Läxor ska göras i skolan. Skolan ska ha små klasser. Maten ska lagas på plats.",
            "3 Vård",
            "Vården ska vara nära.");

    private static final List<String> ANNEX = List.of(
            "Undantag",
            "LO-distriktet Demo: undantag för 3 Vård",
            "Vår kongress har sagt något annat.",
            "Redaktionella ändringar efter beslut",
            "1 Bostäder: ”Hyrorna ska sänkas, i hela landet.” blev ”Hyrorna ska sänkas i hela landet.”");

    @Autowired
    private PlatformService platforms;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    @Autowired
    private JdbcClient database;

    private Page anna;
    private Page lena;
    private Page petra;
    private Page ulf;
    private Page kim;
    private Page bo;
    private Page maj;
    private String path;
    private UUID platform;

    @BeforeEach
    void everybodyIsThere() {
        anna = signIn("anna@parti.example");
        lena = signIn("lena@lo.example");
        petra = signIn("petra@parti.example");
        ulf = signIn("ulf@lo.example");
        kim = signIn("kim@klubb.example");
        bo = signIn("bo@parti.example");
        maj = signIn("maj@lo.example");
    }

    @AfterEach
    void removeIt() {
        if (platform != null) {
            database.sql("update platform set phase = 'DRAFT' where id = ?")
                    .param(platform)
                    .update();
            acting.account(accounts.withEmail("anna@parti.example").orElseThrow(), () -> platforms.remove(platform));
        }
    }

    @Test
    void aDocumentBecomesWhatBothSidesHaveAdopted() throws IOException {
        aDocumentBecomesAPlatform();
        twoSidesWriteInOneSectionAtOnce();
        organisationsWithoutAnAccountAnswer();
        threeProposeOtherWords();
        writingGroupsSayWhatTheyPropose();
        bodiesDecideAndWordsComeIn();
        versionsTellWhatChanged();
        bothSidesAgreeOnEachSection();
        papersGoToTheBodies();
        theUnionsAdoptAllButOneSection();
        whoWritesRegistersNothing();
        theCongressChangesOneSentence();
        theUnionsDecideAboutTheDifference();
        aCommaIsCorrectedAndWhatMattersIsNot();
        bothSidesSayThatItIsAdopted();
        everybodyReadsExactlyThat();
    }

    private void aDocumentBecomesAPlatform() {
        var document = new DocxFile()
                .title(TITLE)
                .heading(1, "Bostäder")
                .paragraph("Vi ska bygga fler hus. Marken ägs av oss alla.")
                .paragraph("Hyrorna ska minskas, i hela länet.")
                .paragraph("Parkerna ska vara gröna.")
                .heading(1, "Skola")
                .paragraph("Skolan ska ha små klasser.")
                .heading(1, "Vård")
                .paragraph("Vården ska vara nära.");
        open(anna, ROOM + "/platforms/import");
        anna.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "Handslag.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        document.bytes()));
        assertThat(anna.getByText("Handslag.docx blir 3 avsnitt. Inget är sparat ännu."))
                .isVisible();
        button(anna, "Skapa plattformen").click();
        assertThat(anna.locator("live-section")).hasCount(3);
        assertThat(anna.locator("h1")).hasText(TITLE);
        platform = UUID.fromString(anna.url().replaceAll(".*/platforms/([0-9a-f-]{36}).*", "$1"));
        path = ROOM + "/platforms/" + platform;
    }

    private void twoSidesWriteInOneSectionAtOnce() {
        open(lena, path);
        for (var page : List.of(anna, lena)) {
            Pen.begin(page, 1);
        }
        assertThat(anna.locator(".ProseMirror .live-caret")).hasAttribute("data-name", Pattern.compile("^Lena "));
        anna.keyboard().press("End");
        lena.keyboard().press("Home");
        var after = " Maten ska lagas på plats.";
        var before = "Läxor ska göras i skolan. ";
        for (int letter = 0; letter < after.length(); letter++) {
            anna.keyboard().type(after.substring(letter, letter + 1));
            lena.keyboard().type(before.substring(letter, letter + 1));
        }
        for (var page : List.of(anna, lena)) {
            assertThat(page.locator(".ProseMirror"))
                    .containsText("Läxor ska göras i skolan. Skolan ska ha små klasser. Maten ska lagas på plats.");
        }
        Pen.leave(anna);
        Pen.leave(lena);
    }

    private void organisationsWithoutAnAccountAnswer() {
        goTo("Remiss");
        var address = "prov-" + platform + "@klubb.example";
        open(lena, path + "/consultation");
        ConsultationOnScreen.prepare(lena);
        ConsultationOnScreen.setLastDay(lena, AdoptionFixtures.today().plusDays(70));
        ConsultationOnScreen.sendOut(lena);
        ConsultationOnScreen.inviteByLetter(lena, CLUB, address);
        ConsultationOnScreen.inviteOtherwise(lena, LOCAL);
        ConsultationOnScreen.send(lena);

        var club = visit(Screen.PHONE, ConsultationOnScreen.link(database, address));
        assertThat(club.getByText("Hyrorna ska minskas, i hela länet.")).isVisible();
        ConsultationOnScreen.fillIn(club, "Bostäder", "Säg hur många hus.");
        ConsultationOnScreen.handIn(club);
        open(lena, path + "/consultation");
        ConsultationOnScreen.copy(lena, LOCAL);
        ConsultationOnScreen.register(lena);

        open(anna, path + "/consultation");
        assertThat(anna.getByText(CLUB)).hasCount(0);
        ConsultationOnScreen.handOver(lena);
        assertThat(anna.getByText(CLUB)).isVisible();
        open(anna, path + "/consultation/compilation");
        assertThat(anna.getByText("Säg hur många hus.")).isVisible();
        goTo("Bearbetning");
    }

    private void goTo(String phase) {
        open(anna, path + "/timetable");
        PhaseOnScreen.propose(anna, phase, "Vi är klara med det andra");
        open(lena, path + "/timetable");
        PhaseOnScreen.agree(lena, phase);
    }

    /** Two in different sentences, which go along when a third sentence is written; one in the sentence of the first. */
    private void threeProposeOtherWords() {
        propose(petra, "Tusen hus", "Vi ska bygga", "fler", "tusen");
        propose(ulf, "Öppna parker", "Parkerna", "gröna", "öppna");
        open(lena, path);
        Pen.begin(lena);
        Pen.rewrite(lena, "Hyrorna", "minskas,", "sänkas,");
        Pen.leave(lena);
        for (var page : List.of(petra, ulf)) {
            page.reload();
            assertThat(page.locator("live-section")).containsText("Hyrorna ska sänkas, i hela länet.");
            assertThat(page.locator(".compared ins")).hasCount(1);
            button(page, "Lämna in").click();
            assertThat(button(page, "Lämna in")).hasCount(0);
        }
        open(kim, path);
        AmendmentsOnScreen.suggest(kim, "Vi ska bygga", "hus", "hyreshus");
        button(kim, "Lämna in").click();
        assertThat(kim.getByText("Öppna ändringsförslag (3)")).isVisible();

        open(kim, path + "/amendments");
        kim.getByText("Ä3 Andra ord för ”hus”").click();
        assertThat(kim.getByText("Ändrar samma meningar som Ä1. Bara ett av dem kan föras in som det är."))
                .isVisible();
        ulf.reload();
        assertThat(ulf.locator(".compared ins")).hasText("öppna");
        assertThat(ulf.getByText("Ändrar samma meningar som")).hasCount(0);
    }

    private void propose(Page page, String title, String line, String word, String other) {
        open(page, path + "/amendments");
        AmendmentsOnScreen.propose(page, title, "Det går att följa upp.");
        Pen.select(page, Pen.paragraph(page, ".ProseMirror", line), word);
        page.keyboard().type(other);
        assertThat(page.locator(".compared ins")).hasText(other);
        assertThat(page.locator(".compared del")).hasText(word);
    }

    private void writingGroupsSayWhatTheyPropose() {
        for (var page : List.of(anna, lena)) {
            weigh(page, "Ä1 Tusen hus", "Föreslås bifall");
            weigh(page, "Ä2 Öppna parker", "Föreslås bifall");
            weigh(page, "Ä3 Andra ord för ”hus”", "Föreslås avslag");
        }
    }

    private void weigh(Page page, String amendment, String opinion) {
        open(page, path + "/amendments");
        page.getByText(amendment).click();
        AmendmentsOnScreen.weigh(page, opinion, "Så skriver vi ihop det.");
    }

    private void bodiesDecideAndWordsComeIn() {
        open(maj, path + "/amendments");
        AmendmentsOnScreen.register(maj, "LO-styrelsen", "17", Map.of());
        open(bo, path + "/amendments");
        AmendmentsOnScreen.register(bo, "Distriktsstyrelsen", "23", Map.of());
        assertThat(bo.getByText("Bifall", new Page.GetByTextOptions().setExact(true)))
                .hasCount(4);
        assertThat(bo.getByText("Avslag", new Page.GetByTextOptions().setExact(true)))
                .hasCount(2);
        bringIn(petra);
        ulf.reload();
        assertThat(ulf.getByText("Förslaget har följt med.")).isVisible();
        bringIn(ulf);
        kim.reload();
        assertThat(kim.locator(".overlap"))
                .containsText(Pattern.compile(
                        "Som det stod.*fler hus.*Som det föreslås.*fler hyreshus.*" + "Som det står nu.*tusen hus"));
        assertThat(button(kim, "För in i avsnittet")).hasCount(0);
        open(lena, path);
        assertThat(lena.locator("live-section").first())
                .containsText("Vi ska bygga tusen hus. Marken ägs av oss alla.Hyrorna ska sänkas, i hela länet."
                        + "Parkerna ska vara öppna.");
    }

    private static void bringIn(Page page) {
        page.reload();
        button(page, "För in i avsnittet").click();
        assertThat(page.getByText("Ändringen är införd i avsnittet.")).isVisible();
        assertThat(button(page, "Ångra införandet")).isVisible();
    }

    private void versionsTellWhatChanged() {
        open(anna, path + "/versions");
        link(anna, "Vad har ändrats sedan version 1?").click();
        assertThat(anna.getByText("Ett avsnitt är ändrat.")).isVisible();
        assertThat(anna.locator(".compared ins")).hasText(new String[] {"tusen", "sänkas", "öppna"});
        assertThat(anna.locator(".compared del")).hasText(new String[] {"fler", "minskas", "gröna"});
    }

    private void bothSidesAgreeOnEachSection() {
        for (var page : List.of(anna, lena)) {
            open(page, path);
            for (var section : List.of("Bostäder", "Skola", "Vård")) {
                page.locator("section-outline").getByText(section).click();
                assertThat(page.getByRole(AriaRole.HEADING, heading("Avsnitt " + number(section))))
                        .isVisible();
                button(page, "Avstäm avsnittet").click();
                assertThat(button(page, "Ta tillbaka avstämningen")).isVisible();
            }
        }
        assertThat(lena.getByText("Avstämt i skrivgruppen").last()).isVisible();
    }

    private static int number(String section) {
        return List.of("Bostäder", "Skola", "Vård").indexOf(section) + 1;
    }

    private void papersGoToTheBodies() throws IOException {
        open(anna, path + "/adoption");
        AdoptionOnScreen.require(anna, "Demodistriktet");
        open(lena, path + "/adoption");
        AdoptionOnScreen.require(lena, "LO-distriktet Demo");
        assertThat(lena.getByText("inte avstämt i skrivgruppen")).hasCount(0);
        goTo("Beslut");
        send(lena, "LO-styrelsen");
        send(anna, "Distriktskongressen");
    }

    /** The paper says which text it has, by the same code as the screen. */
    private void send(Page page, String body) throws IOException {
        open(page, path + "/adoption");
        AdoptionOnScreen.send(page, body);
        var code = page.locator(".page")
                .innerText()
                .replaceAll("(?s).*Texten nu har kontrollkod (K [0-9A-F]{4}-[0-9A-F]{4}).*", "$1");
        var paper = page.waitForDownload(
                () -> link(page, "Hämta handlingen till " + body).first().click());
        try (var pdf = Loader.loadPDF(Files.readAllBytes(paper.path()))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(code, "Vi ska bygga tusen hus.", "att anta " + TITLE);
        }
    }

    private void theUnionsAdoptAllButOneSection() {
        open(maj, path + "/adoption");
        AdoptionOnScreen.register(
                maj,
                "71",
                "Antar med undantag",
                () -> AdoptionOnScreen.except(maj, "3 Vård", "Vår kongress har sagt något annat."));
        assertThat(anna.getByText("Vår kongress har sagt något annat.")).isVisible();
    }

    /** Neither on the screen nor past it, although the organisation is the right one. */
    private void whoWritesRegistersNothing() {
        open(ulf, path + "/adoption");
        assertThat(ulf.getByText("Vår kongress har sagt något annat.")).isVisible();
        assertThat(button(ulf, "Registrera beslut")).hasCount(0);
        var paper = idIn(link(lena, "Hämta handlingen till LO-styrelsen").first());
        var organisation = database.sql("select organisation_id from meeting_paper where id = ?")
                .param(paper)
                .query(UUID.class)
                .single();
        var answer = ulf.request()
                .post(
                        "/api/platforms/" + platform + "/decisions",
                        RequestOptions.create()
                                .setHeader("Origin", ulf.url().replaceAll("^(https?://[^/]+).*", "$1"))
                                .setHeader("Accept-Language", "sv")
                                .setData(Map.of(
                                        "organisationId",
                                        organisation.toString(),
                                        "paperId",
                                        paper.toString(),
                                        "body",
                                        "LO-styrelsen",
                                        "decidedOn",
                                        AdoptionFixtures.today().toString(),
                                        "paragraph",
                                        "99",
                                        "outcome",
                                        "ADOPTS")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.text()).contains("registrera beslut");
        ulf.reload();
        assertThat(ulf.getByText("§ 71").first()).isVisible();
        assertThat(ulf.getByText("§ 99")).hasCount(0);
    }

    private static UUID idIn(Locator link) {
        return UUID.fromString(link.getAttribute("href").replaceAll(".*papers/([0-9a-f-]{36})/.*", "$1"));
    }

    private void theCongressChangesOneSentence() {
        open(bo, path + "/adoption");
        AdoptionOnScreen.change(bo, "För in mötets ändringar", "1 Bostäder");
        Pen.rewrite(bo, "Hyrorna", "länet", "landet");
        button(bo, "Klart: registrera beslutet").click();
        assertThat(maj.getByText("landet")).hasCount(0);
        AdoptionOnScreen.register(bo, "14", "Antar");
        assertThat(maj.getByText(Pattern.compile("^Äldre lydelse: "))).hasText("Äldre lydelse: 1 Bostäder");
        assertThat(maj.getByText("Avsnitt med två lydelser")).isVisible();
        assertThat(maj.getByText(Pattern.compile("gäller en äldre lydelse av 1 Bostäder. Allt annat står fast")))
                .isVisible();
        open(petra, path);
        assertThat(petra.locator("live-section").first()).containsText("Hyrorna ska sänkas, i hela landet.");
    }

    private void theUnionsDecideAboutTheDifference() {
        open(lena, path + "/adoption");
        AdoptionOnScreen.sendOnly(lena, "LO-styrelsen", "1 Bostäder");
        open(maj, path + "/adoption");
        AdoptionOnScreen.register(maj, "72", "Antar");
        assertBothHaveAdopted(maj);
    }

    private static void assertBothHaveAdopted(Page page) {
        assertThat(page.getByText(Pattern.compile("^Äldre lydelse"))).hasCount(0);
        assertThat(page.locator(".adoption-head").getByText("Antagen", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(2);
    }

    private void aCommaIsCorrectedAndWhatMattersIsNot() {
        open(anna, path + "/adoption");
        AdoptionOnScreen.change(anna, "Redaktionell ändring", "1 Bostäder");
        Pen.rewrite(anna, "Hyrorna", "ska", "bör");
        button(anna, "Skicka till den andra sidan").click();
        assertThat(anna.getByText("”ska” kan ändra vad som är beslutat.").first())
                .isVisible();
        open(lena, path + "/adoption");
        assertThat(button(lena, "Bekräfta rättelsen")).hasCount(0);
        Pen.rewrite(anna, "Hyrorna", "bör", "ska");
        Pen.rewrite(anna, "Hyrorna", "sänkas,", "sänkas");
        assertThat(anna.locator(".page .read-only")).hasCount(0);
        button(anna, "Skicka till den andra sidan").click();
        button(lena, "Bekräfta rättelsen").click();
        assertThat(lena.getByText("Införd")).hasCount(2);
        assertBothHaveAdopted(lena);
    }

    private void bothSidesSayThatItIsAdopted() {
        goTo("Antagen");
        open(ulf, path + "/adoption");
        assertThat(ulf.getByText(Pattern.compile("Den antagna plattformen har kontrollkod")))
                .isVisible();
        open(ulf, path);
        assertThat(ulf.getByText("Plattformen är antagen. Texten är låst, men du kan kommentera."))
                .isVisible();
    }

    private void everybodyReadsExactlyThat() throws IOException {
        open(anna, path + "/publication");
        PublicationOnScreen.propose(anna, "Anna Berg, anna@parti.example");
        open(lena, path + "/publication");
        PublicationOnScreen.agree(lena);
        var reader = visit(Screen.DESK, "/p/handslag-for-hela-lanet");
        assertThat(reader.locator("h1")).hasText(TITLE);
        assertThat(WrittenWords.of(reader.locator("main .text").innerText()))
                .isEqualTo(WrittenWords.of(String.join(" ", ADOPTED)));
        assertThat(reader.locator("section[aria-labelledby=exceptions]"))
                .containsText("Vår kongress har sagt något annat.");
        assertThat(reader.locator("section[aria-labelledby=corrections] dd"))
                .hasText("Hyrorna ska sänkas, i hela landet. blev Hyrorna ska sänkas i hela landet.");
        assertThat(reader.locator("section[aria-labelledby=adopted] li")).hasCount(3);
        assertThat(reader.locator("section[aria-labelledby=adopted] li").last()).containsText("gäller 1 Bostäder");

        var expected = WrittenWords.of(
                String.join(" ", ADOPTED) + " Beslut " + String.join(" ", DECISIONS) + " " + String.join(" ", ANNEX));
        assertEndsWith(WrittenWords.ofPdf(file(reader, "Ladda ner som PDF")), expected);
        assertEndsWith(WrittenWords.ofWord(file(reader, "Ladda ner för Word")), expected);
    }

    private static byte[] file(Page reader, String link) {
        var answer = reader.request().get(reader.getByText(link).getAttribute("href"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    /** Names and contents stand before. */
    private static void assertEndsWith(List<String> words, List<String> expected) {
        assertThat(words).hasSizeGreaterThan(expected.size());
        assertThat(String.join(" ", words.subList(words.size() - expected.size(), words.size())))
                .isEqualTo(String.join(" ", expected));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
