package se.gemensam.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import se.gemensam.platform.PublicationFixtures;
import se.gemensam.platform.PublicationService;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.WorkspaceFixtures;

/** What everybody gets at the address of an adopted platform, and with which headers. */
@DatabaseTest
class PublicPageHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private PublicationService publications;

    @Autowired
    private PublicationFixtures fixtures;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private String slug;
    private Browser nobody;

    @BeforeEach
    void aPublicPlatform() {
        room = rooms.open();
        nobody = new Browser(port);
        slug = "handslag-" + UUID.randomUUID().toString().substring(0, 8);
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag & <b>löften</b>", "Trygga jobb"));
            var chapter = sections.add(
                    platform,
                    new Place(null, 0),
                    Doc.of("Bostäder", Paragraph.of("Vi ska bygga <script>fler</script> hus.")));
            sections.add(platform, new Place(chapter, 0), Doc.of("Hyran", Paragraph.of("En lön räcker.")));
        });
        fixtures.adopt(platform, this::anna, this::lena);
        fixtures.publish(platform, slug, this::anna, this::lena);
    }

    private void anna(Runnable work) {
        people.as(room.anna(), work);
    }

    private void lena(Runnable work) {
        people.as(room.lena(), work);
    }

    private Document page(String query) {
        var answer = nobody.get("/p/" + slug + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(nobody.origin() + path)).build(), BodyHandlers.ofByteArray());
        }
    }

    @Test
    void thePageSaysAllOfItAndWhoStandsForIt() {
        var page = page("");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("sv");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Handslag & <b>löften</b>");
        assertThat(page.select(".contents a").eachText()).containsExactly("1 Bostäder", "1.1 Hyran");
        assertThat(page.select(".contents a").eachAttr("href"))
                .allSatisfy(link ->
                        assertThat(page.getElementById(link.substring(1))).isNotNull());
        assertThat(page.selectFirst(".text").text())
                .contains("Vi ska bygga <script>fler</script> hus.", "En lön räcker.");
        assertThat(page.selectFirst(".foot").text())
                .contains("Avsändare: Partiet och facket", "Kontakt: post@test.invalid", "Kontrollkod K ")
                .doesNotContain("Påhittade");
        assertThat(page.select(".foot a").eachAttr("href")).containsExactly("mailto:post@test.invalid");
        assertThat(page.select("script, style, [style], [onclick]")).isEmpty();
    }

    @Test
    void whatStandsAroundItIsEnglishWhenAskedFor() {
        var page = page("?lang=en");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst(".text").attr("lang")).isEqualTo("sv");
        assertThat(page.selectFirst(".contents h2").text()).isEqualTo("Contents");
        assertThat(page.selectFirst(".foot").text()).contains("Sender: Partiet och facket");
        assertThat(page("?lang=fi").selectFirst("html").attr("lang")).isEqualTo("sv");
    }

    @Test
    void itIsSharedWithItsNamesAndAPicture() {
        var page = page("");
        assertThat(page.selectFirst("meta[property=og:title]").attr("content")).isEqualTo("Handslag & <b>löften</b>");
        assertThat(page.selectFirst("meta[property=og:description]").attr("content"))
                .isEqualTo("Trygga jobb · Partiet och facket");
        assertThat(page.selectFirst("meta[property=og:image]").attr("content"))
                .startsWith("http")
                .endsWith("/p/" + slug + "/picture.png");
    }

    @Test
    void thePictureHasTheSizeThatIsSharedAndIsNotBlank() throws IOException, InterruptedException {
        var answer = bytes("/p/" + slug + "/picture.png");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        var picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
    }

    @Test
    void theFilesAreThatVersion() throws IOException, InterruptedException {
        var code = page("").selectFirst(".foot").text().replaceAll(".*(K [0-9A-F]{4}-[0-9A-F]{4}).*", "$1");
        var pdf = bytes("/p/" + slug + "/plattform.pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("En lön räcker.", code);
        }
        var word = bytes("/p/" + slug + "/plattform.docx");
        assertThat(word.statusCode()).isEqualTo(200);
        assertThat(word.body()).startsWith('P', 'K');
    }

    @Test
    void noneOfItSetsACookieOrRunsAScript() {
        var signedIn = new Browser(port);
        signedIn.signIn(people.emailOf(room.anna()), AccountFixtures.PASSWORD);
        for (var browser : List.of(nobody, signedIn)) {
            for (var path : List.of("", "?lang=en", "/picture.png", "/plattform.pdf", "/plattform.docx")) {
                var answer = browser.get("/p/" + slug + path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .contains("default-src 'none'", "script-src 'self'")
                        .doesNotContain("unsafe");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
            }
            assertThat(browser.get("/assets/gemensam.svg").headers().allValues("Set-Cookie"))
                    .isEmpty();
        }
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        for (var path : List.of("", "/picture.png", "/plattform.pdf", "/plattform.docx")) {
            var first = nobody.get("/p/" + slug + path).headers();
            assertThat(first.firstValue("Cache-Control")).as(path).hasValue("no-cache, public");
            var again = nobody.send(nobody.request("/p/" + slug + path)
                    .header("If-None-Match", first.firstValue("ETag").orElseThrow()));
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        var swedish = nobody.get("/p/" + slug).headers().firstValue("ETag");
        assertThat(nobody.get("/p/" + slug + "?lang=en").headers().firstValue("ETag"))
                .isNotEqualTo(swedish);
    }

    @Test
    void whatIsUnknownNotLaidOutOrTakenAwayIsMissingAlike() {
        var unknown = nobody.get("/p/" + slug + "-finns-inte");
        var draft = people.as(room.anna(), () -> platforms.create(room.id(), new PlatformDraft("Utkast")));
        lena(() -> publications.takeAway(platform));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Sidan finns inte");
        for (var path : List.of(slug, draft.toString(), platform.toString(), "%00", "a%2Fb")) {
            var answer = nobody.get("/p/" + path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
        for (var path : List.of("", "/picture.png", "/plattform.pdf", "/plattform.docx")) {
            var gone = nobody.get("/p/" + slug + path);
            assertThat(gone.statusCode()).as(path).isEqualTo(404);
            assertThat(gone.body()).as(path).isEqualTo(unknown.body());
            assertThat(gone.headers().firstValue("ETag"))
                    .isEqualTo(unknown.headers().firstValue("ETag"));
        }
    }

    @Test
    void anAddressThatItHadLeadsToTheOneThatItHas() {
        fixtures.publish(platform, slug + "-ny", this::anna, this::lena);
        var answer = nobody.get("/p/" + slug + "?lang=en");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/p/" + slug + "-ny?lang=en");
        assertThat(nobody.get("/p/" + slug + "/plattform.pdf").statusCode()).isEqualTo(200);
        lena(() -> publications.takeAway(platform));
        assertThat(nobody.get("/p/" + slug).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyChangesAnythingHere() {
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            var answer = nobody.send(nobody.request("/p/" + slug).method(method, HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(method).isIn(403, 405);
        }
    }
}
