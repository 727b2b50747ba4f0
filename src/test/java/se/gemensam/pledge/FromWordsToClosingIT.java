package se.gemensam.pledge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.BrowserIT;
import se.gemensam.base.Time;
import se.gemensam.organisation.Side;

/**
 * The whole way of a promise through the screens: from words that both sides have adopted to what both of them say became of it, and what
 * everybody reads of that. What each act refuses the tests of the single services tell.
 */
class FromWordsToClosingIT extends BrowserIT {

    private static final String ROOM = "/w/demodistriktet-lo-distriktet-demo";
    private static final String PROMISE = "Nattöppen barnomsorg finns i tre kommuner till";
    private static final String PARTY_TASK = "Grupperna lägger pengarna i budget 2027";
    private static final String UNION_TASK = "Klubbarna frågar alla som jobbar natt";
    private static final String PARTY_WHY = "Två av tre kommuner är mer än hälften";
    private static final String UNION_WHY = "Skogsåker blev utan";
    private static final String REMARK = "Två kommuner kom hela vägen. Den tredje sade nej.";
    private static final String SLUG = "vara-loften-pa-prov";
    private static final List<String> TOWNS = List.of("Bruksby", "Hamnholm", "Skogsåker");
    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);

    @Autowired
    private JdbcClient database;

    private final List<UUID> parts = new ArrayList<>();
    private Page anna;
    private Page lena;
    private Page bo;
    private Page maj;
    private UUID pledge;
    private String path;

    @BeforeEach
    void everybodyIsThere() {
        anna = signIn("anna@parti.example");
        lena = signIn("lena@lo.example");
        bo = signIn("bo@parti.example");
        maj = signIn("maj@lo.example");
    }

    /** What stands in the demo's room for others of these tests to meet is as before. */
    @AfterEach
    void removeIt() {
        Stream.concat(Stream.ofNullable(pledge), parts.stream())
                .forEach(id -> database.sql(
                                "update pledge set removed_by = created_by, removed_at = created_at where id = ?")
                        .param(id)
                        .update());
        var closing = "select id from closing where term = 2026";
        database.sql("delete from closing_line where closing_id in (" + closing + ")")
                .update();
        database.sql("delete from closing where id in (" + closing + ")").update();
        database.sql("delete from pledge_publication_slug where slug = ?")
                .param(SLUG)
                .update();
        database.sql("delete from pledge_publication where slug = ?")
                .param(SLUG)
                .update();
        var checkIn = "select id from check_in where title = 'Avstämning på prov'";
        database.sql("delete from check_in_item where check_in_id in (" + checkIn + ")")
                .update();
        database.sql("delete from check_in where id in (" + checkIn + ")").update();
    }

    @Test
    void wordsOfAPlatformBecomeWhatBothSidesAnswerFor() throws IOException {
        wordsBecomeAPledge();
        bothSidesFillInTheFormAtOnce();
        whatIsMissingIsToldInWords();
        bothSidesAdoptIt();
        itIsDividedToThreeTowns();
        somebodyReportsFromThePhone();
        oneIsPressedForAndVotedDown();
        bothSidesAssessBlind();
        theDifferenceIsTakenUp();
        theyAgree();
        theClosingIsPublishedByBoth();
        everybodyReadsThePublicPartAndNothingElse();
    }

    private void wordsBecomeAPledge() {
        var section = database.sql("""
                select s.id from section s join platform p on p.id = s.platform_id
                where p.phase = 'ADOPTED' and p.title like 'Handslag%' order by s.position limit 1 offset 2""").query(UUID.class).single();
        var platform = database.sql("select platform_id from section where id = ?")
                .param(section)
                .query(UUID.class)
                .single();
        open(anna, ROOM + "/platforms/" + platform + "/sections/" + section);
        PledgeOnScreen.make(anna, "Nattöppen barnomsorg", PROMISE);
        pledge = PledgeOnScreen.idOf(anna);
        path = ROOM + "/pledges/" + pledge;
        assertThat(anna.locator(".pledge-quote")).hasText("Nattöppen barnomsorg");
        open(lena, ROOM + "/platforms/" + platform + "/sections/" + section);
        assertThat(lena.locator(".section-flags a").filter(new Locator.FilterOptions().setHasText(number())))
                .isVisible();
        open(lena, path);
    }

    private String number() {
        return anna.locator(".crumbs, .pledge-head").first().page().title().replaceAll("^(L\\d+).*", "$1");
    }

    /** Letter by letter side by side, in the own fields and in one that is both sides'. */
    private void bothSidesFillInTheFormAtOnce() {
        PledgeOnScreen.field(anna, Side.PARTY, "Åtagande").click();
        PledgeOnScreen.field(lena, Side.UNION, "Åtagande").click();
        assertThat(anna.locator(".live-field-others:has-text('Lena')")).isVisible();
        type(PARTY_TASK, UNION_TASK);
        assertThat(anna.locator(".pledge-commitment-union")).containsText(UNION_TASK);
        assertThat(lena.locator(".pledge-commitment-party")).containsText(PARTY_TASK);

        PledgeOnScreen.field(anna, "Beslutas av").click();
        PledgeOnScreen.field(lena, "Beslutas av").click();
        anna.keyboard().type("Kommunfullmäktige");
        lena.keyboard().type("Barnnämnden");
        for (var page : List.of(anna, lena)) {
            page.keyboard().press("Tab");
        }
        var torn = whoIsAsked();
        button(torn, "Behåll mitt").click();
        for (var page : List.of(anna, lena)) {
            assertThat(PledgeOnScreen.field(page, "Beslutas av"))
                    .hasValue(torn == anna ? "Kommunfullmäktige" : "Barnnämnden");
        }
        PledgeOnScreen.choose(PledgeOnScreen.field(anna, "Nivå"), "Kommun");
        PledgeOnScreen.choose(PledgeOnScreen.field(lena, "Vad vi begär"), "Genomföra");
        PledgeOnScreen.choose(PledgeOnScreen.field(anna, Side.PARTY, "Ansvarig organisation"), "Demodistriktet");
        PledgeOnScreen.choose(PledgeOnScreen.field(lena, Side.UNION, "Ansvarig organisation"), "LO-distriktet Demo");
    }

    /** Whoever's words came second. */
    private Page whoIsAsked() {
        for (int attempt = 0; attempt < 100; attempt++) {
            for (var page : List.of(anna, lena)) {
                if (page.getByText("Ni har skrivit i fältet samtidigt.").isVisible()) {
                    return page;
                }
            }
            anna.waitForTimeout(100);
        }
        throw new AssertionError("nobody is asked which of the two it shall be");
    }

    private void type(String party, String union) {
        for (int letter = 0; letter < Math.max(party.length(), union.length()); letter++) {
            if (letter < party.length()) {
                anna.keyboard().type(party.substring(letter, letter + 1));
            }
            if (letter < union.length()) {
                lena.keyboard().type(union.substring(letter, letter + 1));
            }
        }
        anna.keyboard().press("Tab");
        lena.keyboard().press("Tab");
    }

    private void whatIsMissingIsToldInWords() {
        open(bo, path);
        assertThat(bo.locator(".pledge-gaps")).containsText("senast");
        assertThat(button(bo, "Registrera beslut")).hasCount(0);
        PledgeOnScreen.setDay(PledgeOnScreen.field(anna, "Senast"), "2029-12-31");
        PledgeOnScreen.measure(anna, "Kommuner med nattöppet", "3", "2029-12-31");
        assertThat(bo.getByText("Löftet säger vad, vem, hur det mäts, från vad till vad och senast när."))
                .isVisible();
    }

    private void bothSidesAdoptIt() {
        PledgeOnScreen.adopt(bo, "Registrera beslut", "Distriktsstyrelsen", "91");
        open(maj, path);
        PledgeOnScreen.adopt(maj, "Registrera beslut", "LO-styrelsen", "75");
        assertThat(anna.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Antaget").setExact(true)))
                .isVisible();
        assertThat(PledgeOnScreen.field(anna, "Beslutas av")).isHidden();
    }

    private void itIsDividedToThreeTowns() {
        button(anna, "Dela upp per kommun").click();
        var areas = PledgeOnScreen.inDialog(anna, "Kommuner och regioner");
        for (var town : TOWNS) {
            areas.fill(town);
            anna.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(town))
                    .first()
                    .click();
        }
        areas.press("Escape");
        for (var town : TOWNS) {
            PledgeOnScreen.fill(anna, Map.of(town + ": Nu", "nej", town + ": Mål", "ja"));
        }
        PledgeOnScreen.done(anna, "Skapa underlöftena");
        assertThat(anna.locator(".cascade-table a")).hasCount(3);
        for (var town : TOWNS) {
            var link = anna.locator(".cascade-table a").filter(new Locator.FilterOptions().setHasText(town));
            parts.add(UUID.fromString(link.getAttribute("href").replaceAll(".*/([0-9a-f-]{36})$", "$1")));
        }
        bo.reload();
        PledgeOnScreen.adopt(bo, "Registrera beslut om alla underlöften (3)", "Distriktsstyrelsen", "92");
        maj.reload();
        PledgeOnScreen.adopt(maj, "Registrera beslut om alla underlöften (3)", "LO-styrelsen", "76");
        for (var town : parts.subList(0, 2)) {
            open(anna, ROOM + "/pledges/" + town);
            anna.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nytt värde"))
                    .click();
            anna.locator("vaadin-dialog")
                    .getByText("ja", new Locator.GetByTextOptions().setExact(true))
                    .click();
            PledgeOnScreen.done(anna, "Spara värdet");
        }
        open(anna, path);
        assertThat(anna.locator(".cascade-total")).containsText("2 av 3");
        assertThat(lena.locator(".cascade-total")).containsText("2 av 3");
    }

    private void somebodyReportsFromThePhone() throws IOException {
        var petra = signIn(Screen.PHONE, "petra@parti.example");
        open(petra, path + "/report");
        petra.getByText("Ja, beslutat", new Page.GetByTextOptions().setExact(true))
                .click();
        petra.getByLabel("Vem beslutade?").fill("Bruksby KF");
        petra.getByLabel("Paragraf (§)").fill("44");
        petra.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("protokoll.jpg", "image/jpeg", photo()));
        assertThat(petra.locator(".file-taken")).containsText("protokoll.jpg");
        assertFitsTheScreen(petra);
        button(petra, "Spara läget").click();
        assertThat(petra.getByText("Beslutat, ej genomfört").first()).isVisible();
        assertThat(lena.getByText("Bruksby KF § 44").first()).isVisible();
    }

    private static byte[] photo() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB), "jpg", file);
        return file.toByteArray();
    }

    private void oneIsPressedForAndVotedDown() {
        open(anna, ROOM + "/pledges/" + parts.get(2) + "/report");
        anna.getByText("Nedröstat", new Page.GetByTextOptions().setExact(true)).click();
        button(anna, "Spara läget").click();
        assertThat(anna.getByText("Skriv paragrafens nummer")).isVisible();
        anna.getByLabel("Vem beslutade?").fill("Skogsåker KF");
        anna.getByLabel("Paragraf (§)").fill("61");
        anna.getByLabel("Röster för").fill("18");
        anna.getByLabel("Röster emot").fill("23");
        anna.getByLabel("Vad vi yrkade").fill("Bifall till motionen om nattöppet");
        button(anna, "Spara läget").click();
        assertThat(anna.getByText("Drivet men nedröstat").first()).isVisible();
        open(lena, path);
        assertThat(lena.locator(".cascade-table")).containsText("Drivet men nedröstat");
    }

    /** Neither a word on the screen nor one behind it, until both have said it. */
    private void bothSidesAssessBlind() {
        open(anna, path);
        PledgeOnScreen.assess(anna, "Delvis infriat", PARTY_WHY);
        assertThat(anna.getByText("Facket har inte lämnat sin bedömning än.")).isVisible();
        assertThat(lena.getByText("Partiet har lämnat sin bedömning. Du ser den när båda är klara."))
                .isVisible();
        assertThat(lena.content()).doesNotContain(PARTY_WHY);
        var told = lena.request().get("/api/pledges/" + pledge + "/verdicts");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.text()).doesNotContain(PARTY_WHY).doesNotContain("PARTLY");
        PledgeOnScreen.assess(lena, "Inte infriat", UNION_WHY);
        for (var page : List.of(anna, lena)) {
            assertThat(page.locator(".verdict-cards").first()).containsText(PARTY_WHY);
            assertThat(page.locator(".verdict-cards").first()).containsText(UNION_WHY);
            assertThat(page.getByText("Ni bedömde olika: partiet säger ”Delvis infriat”, facket säger ”Inte infriat”."))
                    .isVisible();
        }
    }

    private void theDifferenceIsTakenUp() {
        open(lena, ROOM + "/pledges?mark=disputed");
        assertThat(lena.locator(".pledge-results")).containsText(PROMISE);
        open(lena, ROOM + "/pledges/check-ins");
        button(lena, "Planera en avstämning").click();
        PledgeOnScreen.fill(lena, Map.of("Namn", "Avstämning på prov", "Plats", "Folkets hus"));
        PledgeOnScreen.setDay(PledgeOnScreen.inDialog(lena, "Dag"), TODAY.toString());
        PledgeOnScreen.done(lena, "Planera en avstämning");
        lena.waitForURL(url -> url.matches(".*/check-ins/[0-9a-f-]{36}$"));
        var item = item(lena);
        assertThat(item).containsText("Ni bedömde olika");
        button(lena, "Börja anteckna").click();
        item.getByLabel("Slutsats: vad, vem och när").fill("Vi säger delvis infriat.");
        item.getByLabel("Slutsats: vad, vem och när").press("Tab");
        open(anna, lena.url().substring(lena.url().indexOf("/w/")));
        assertThat(item(anna).getByLabel("Slutsats: vad, vem och när")).hasValue("Vi säger delvis infriat.");
        var minutes = lena.waitForDownload(
                () -> lena.getByText("Hämta anteckningarna (Word)").click());
        assertThat(minutes.suggestedFilename()).endsWith(".docx");
    }

    private static Locator item(Page page) {
        return page.locator(".check-in-item")
                .filter(new Locator.FilterOptions().setHasText(PROMISE))
                .first();
    }

    private void theyAgree() {
        open(anna, path);
        button(anna, "Bedöm på nytt").click();
        PledgeOnScreen.assess(anna, "Delvis infriat", "Som vi kom överens om");
        open(lena, path);
        PledgeOnScreen.assess(lena, "Delvis infriat", "Som vi kom överens om");
        assertThat(anna.getByText("Ni är överens: Delvis infriat.")).isVisible();
        open(lena, ROOM + "/pledges?mark=disputed");
        assertThat(lena.locator(".pledge-results")).not().containsText(PROMISE);
    }

    private void theClosingIsPublishedByBoth() {
        open(anna, ROOM + "/pledges/" + parts.get(2));
        button(anna, "Visa inte offentligt").click();
        assertThat(anna.getByText("Partiet håller inne löftet")).isVisible();
        open(anna, ROOM + "/pledges/publication");
        anna.getByLabel("Adress").fill(SLUG);
        anna.getByLabel("Rubrik").fill("Våra löften");
        anna.getByLabel("Kontakt").fill("post@test.invalid");
        button(anna, "Fråga den andra sidan").click();
        assertThat(anna.getByText("Den andra sidan har fått frågan.")).isVisible();
        open(lena, ROOM + "/pledges/publication");
        button(lena, "Publicera löftena").click();
        assertThat(lena.getByText(Pattern.compile("^Publicerad \\d"))).isVisible();
        assertThat(read(SLUG)).contains(PROMISE).doesNotContain("Delvis infriat");

        open(anna, ROOM + "/pledges/closings");
        button(anna, "Öppna ett bokslut").first().click();
        PledgeOnScreen.done(anna, "Öppna ett bokslut");
        anna.waitForURL(url -> url.matches(".*/closings/[0-9a-f-]{36}$"));
        anna.getByLabel("Gemensam kommentar").fill(REMARK);
        button(anna, "Föreslå att visa det för alla").click();
        assertThat(anna.getByText("Väntar på fackets svar.")).isVisible();
        assertThat(read(SLUG)).doesNotContain(REMARK);
        open(lena, anna.url().substring(anna.url().indexOf("/w/")));
        button(lena, "Ja, visa det för alla").click();
        assertThat(lena.getByText("Alla kan läsa bokslutet sedan")).isVisible();
    }

    /** The public page, as somebody reads it who is nobody here. */
    private String read(String slug) {
        var nobody = visit(Screen.PHONE, "/p/" + slug + "/loften");
        return nobody.locator("body").innerText();
    }

    private void everybodyReadsThePublicPartAndNothingElse() throws IOException {
        var nobody = visit(Screen.PHONE, "/p/" + SLUG + "/loften");
        inspect(nobody, "public-pledges-with-closing");
        nobody.locator("details").evaluateAll("(all) => all.forEach((folded) => { folded.open = true; })");
        inspect(nobody, "public-pledges-unfolded");
        var page = nobody.locator("body").innerText();
        var file =
                nobody.request().get(nobody.locator("a[type='application/pdf']").getAttribute("href"));
        String paper;
        try (var pdf = Loader.loadPDF(file.body())) {
            paper = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        for (var words : List.of(page.replaceAll("\\s+", " "), paper)) {
            assertThat(words)
                    .contains(PROMISE, PARTY_TASK, UNION_TASK, "2 av 3", REMARK)
                    .contains("Partiets bedömning: Delvis infriat. Fackets bedömning: Delvis infriat. (Valbokslut)")
                    .contains("Bruksby", "Hamnholm")
                    .doesNotContain(PARTY_WHY, UNION_WHY, "Som vi kom överens om", "Vi säger delvis infriat")
                    .doesNotContain("Skogsåker KF", "Bifall till motionen", "Petra", "Inte infriat. (Valbokslut)");
        }
    }
}
