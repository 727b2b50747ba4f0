package se.gemensam.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import se.gemensam.BrowserIT;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.identity.PasswordResetService;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.ExportOptions;
import se.gemensam.platform.FileOrderService;

/**
 * Three hundred strings that want to be scripts, in every text that people can write, and not one of them runs: on no screen, in
 * no export, in no letter, and none writes a line of its own into the log.
 */
@Import({HostileContent.class, HostileDecisions.class, HostilePledges.class
}) // and so a database of its own: nobody else meets what stands in it
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class StoredScriptsIT extends BrowserIT {

    private static final Pattern INVITATION = Pattern.compile("/invitation/[\\w-]+");

    private static final int WRITTEN_IN = 4;

    @Autowired
    private HostileContent content;

    @Autowired
    private PasswordResetService resets;

    @Autowired
    private FileOrderService files;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    @BeforeAll
    void everybodyWritesThem() {
        content.write();
    }

    @Test
    void theDetectorWorks() {
        var page = visit(Screen.DESK, "/login");
        var seen = new Seen(page);
        page.setContent(
                "<img src=x onerror='window.__xss=1'><b onmouseover=alert(1)>X</b><a href=' javascript:alert(1)'>X</a>");
        page.waitForFunction("window.__xss === 1");
        page.evaluate("setTimeout(() => alert(1)); setTimeout(() => { throw new Error('own') })");
        page.waitForCondition(() -> seen.found.size() >= 2);
        assertThat(seen.found).anyMatch(found -> found.contains("dialog")).anyMatch(found -> found.contains("own"));
        seen.look("control");
        assertThat(seen.found)
                .anyMatch(found -> found.contains("window.__xss"))
                .anyMatch(found -> found.contains("onmouseover"))
                .anyMatch(found -> found.contains("javascript:"));

        var strict = signIn(HostileContent.LENA);
        var refused = new Seen(strict);
        strict.evaluate("document.body.append(Object.assign(new Image(), { src: 'https://x.invalid/a.png' }))");
        strict.waitForCondition(() -> !refused.found.isEmpty());
        assertThat(refused.found).anyMatch(found -> found.contains("Content Security Policy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {HostileContent.ANNA, HostileContent.LENA})
    void noScreenRunsOne(String email) {
        var page = signIn(email);
        var seen = new Seen(page);
        var home = "/w/" + content.room.slug();
        seen.open("/");
        seen.open(home);
        seen.open(home + "/platforms");
        for (var document : content.documents) {
            seen.open(home + "/platforms/" + document);
            page.waitForTimeout(1500);
            seen.look("text of " + document);
            if (email.equals(HostileContent.ANNA)) {
                writeIn(page, seen);
            }
            seen.open(home + "/platforms/" + document + "/versions?from=1");
            seen.open(home + "/platforms/" + document + "/authors");
            seen.open(home + "/platforms/" + document + "/votes");
            seen.open(home + "/platforms/" + document + "/timetable");
        }
        half(content.proposals, email).forEach(seen::open);
        half(content.asked, email).forEach(seen::open);
        half(content.consulted, email).forEach(seen::open);
        content.promised.forEach(seen::open);
        content.documents.forEach(document -> acting.account(
                accounts.withEmail(email).orElseThrow(),
                () -> files.order(document, ExportFormat.HTML, ExportOptions.PLAIN, Texts.SWEDISH)));
        seen.open(home + "/platforms/files");
        seen.open(home + "/platforms/" + content.published + "/publication");
        seen.open("/p/" + HostileContent.PUBLIC);
        seen.open(content.talk);
        page.locator(".comment").first().waitFor();
        seen.look("talk");
        seen.open(home + "/people");
        button(page, "Bjud in").click();
        page.getByLabel("De talar för").click();
        seen.look("organisations to choose from");
        page.keyboard().press("Escape");
        page.getByText("Ge ett uppdrag samtidigt").click();
        seen.look("offices");
        page.getByLabel("Organ", new Page.GetByLabelOptions().setExact(true)).click();
        seen.look("bodies to choose from");
        seen.open("/account");
        seen.open("/demo/mail");
        page.locator("details")
                .all()
                .forEach(letter -> letter.locator("summary").click());
        seen.look("letters");
        assertThat(seen.found).isEmpty();
    }

    /** Pages that are the same for both, between the two. */
    private static List<String> half(List<String> paths, String email) {
        int middle = paths.size() / 2;
        return email.equals(HostileContent.ANNA) ? paths.subList(0, middle) : paths.subList(middle, paths.size());
    }

    /** The editor is another reader of the same words. */
    private static void writeIn(Page page, Seen seen) {
        var texts = page.locator("live-section").all();
        for (int i = 0; i < Math.min(texts.size(), WRITTEN_IN); i++) {
            Locator text = texts.get(i * Math.max(1, texts.size() / WRITTEN_IN));
            text.scrollIntoViewIfNeeded();
            text.click();
            page.waitForTimeout(200);
        }
        seen.look("editors");
    }

    @Test
    void noPreviewOfAFileRunsOne() {
        var page = signIn(HostileContent.ANNA);
        var seen = new Seen(page);
        var path = "/w/" + content.room.slug() + "/platforms/import";
        for (var file : Map.of(
                        "a.md",
                        HostileStrings.pages(HostileStrings::markdown),
                        "b.html",
                        HostileStrings.pages(HostileStrings::html))
                .entrySet()) {
            seen.open(path);
            upload(page, file.getKey(), file.getValue());
            page.getByText("Skapa plattformen").first().waitFor();
            seen.look(file.getKey());
        }
        for (int from = 0; from < HostileStrings.ALL.size(); from += 25) {
            var name =
                    String.join(" ", HostileStrings.ALL.subList(from, Math.min(HostileStrings.ALL.size(), from + 25)));
            upload(page, name + ".md", "# X\n\nY");
            page.waitForTimeout(300);
            seen.look(name);
        }
        assertThat(seen.found).isEmpty();
    }

    private static void upload(Page page, String name, String words) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void noAddressRunsOne() {
        var page = signIn(HostileContent.LENA);
        var seen = new Seen(page);
        for (int from = 0; from < HostileStrings.ALL.size(); from += 20) {
            var strings =
                    String.join(" ", HostileStrings.ALL.subList(from, Math.min(HostileStrings.ALL.size(), from + 20)));
            var encoded = URLEncoder.encode(strings, StandardCharsets.UTF_8).replace("+", "%20");
            seen.go("/w/" + encoded);
            seen.go("/w/" + content.room.slug() + "/platforms/x?" + encoded);
        }
        for (var path : List.of(
                "/login?", "/invitation/", "/join/", "/new-password/", "/p/", "/api/platforms/", "/forgot-password?")) {
            var strings = String.join(" ", HostileStrings.ALL.subList(0, 20));
            seen.go(path + URLEncoder.encode(strings, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        assertThat(seen.found).isEmpty();
    }

    @Test
    void noInvitationRunsOne() {
        var page = visit(Screen.DESK, "/login");
        var seen = new Seen(page);
        page.navigate("about:blank");
        var letters = content.letters();
        assertThat(letters)
                .hasSizeGreaterThanOrEqualTo(HostileStrings.packed(120).size());
        letters.forEach(letter -> {
            page.setContent(letter);
            seen.look(letter);
        });
        var invitations = letters.stream()
                .flatMap(letter -> INVITATION.matcher(letter).results())
                .map(MatchResult::group)
                .toList();
        assertThat(invitations).isNotEmpty();
        seen.open(invitations.getLast());
        assertThat(seen.found).isEmpty();
    }

    @Test
    void noExportRunsOne() {
        var page = visit(Screen.DESK, "/login");
        var seen = new Seen(page);
        page.navigate("about:blank");
        var markdown =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        var rendered = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();
        for (var document : content.documents) {
            page.setContent(content.exported(document, ExportFormat.HTML));
            seen.look("HTML of " + document);
            page.setContent(rendered.render(markdown.parse(content.exported(document, ExportFormat.MARKDOWN))));
            seen.look("Markdown of " + document);
            assertThat(content.exported(document, ExportFormat.JSON)).startsWith("{");
        }
        assertThat(seen.found).isEmpty();
    }

    /** As a browser gets them: to be kept, not shown, and nothing else than they say. */
    @Test
    void exportsAreNotOpenedOnOurSite() {
        var page = signIn(HostileContent.LENA);
        for (var format : ExportFormat.values()) {
            var answer = page.request()
                    .get("/api/platforms/%s/export?format=%s".formatted(content.documents.getFirst(), format.token()));
            assertThat(answer.headers())
                    .hasEntrySatisfying(
                            "content-disposition", value -> assertThat(value).startsWith("attachment"))
                    .containsEntry("x-content-type-options", "nosniff");
        }
    }

    @Test
    void noneWritesALineIntoTheLog(CapturedOutput output) {
        var page = visit(Screen.DESK, "/login");
        var forged = HostileStrings.ALL.stream()
                .filter(string -> string.contains("FORGED"))
                .toList();
        assertThat(forged).hasSizeGreaterThan(3);
        for (var string : forged) {
            page.request()
                    .post(
                            "/login",
                            RequestOptions.create()
                                    .setForm(FormData.create()
                                            .set("username", string)
                                            .set("password", string)));
            page.request().get("/" + URLEncoder.encode(string, StandardCharsets.UTF_8));
            page.request().get("/api/platforms/" + URLEncoder.encode(string, StandardCharsets.UTF_8));
            try {
                resets.ask(string + "@x.invalid", string);
            } catch (RefusedException told) {
                assertThat(told.key()).isNotBlank();
            }
        }
        assertThat(output.getAll().lines())
                .noneMatch(line -> line.matches("^(\\d{4}-\\d\\d-\\d\\d\\S*)? *(ERROR )?FORGED.*"));
        assertThat(output.getAll()).doesNotContain("\u001b[2K");
        assertThat(output.getAll()).doesNotContainPattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1a\\x1c-\\x1f]");
    }
}
