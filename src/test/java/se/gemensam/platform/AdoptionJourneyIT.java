package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;

/**
 * The unions' board adopts a text with an exception, the party's congress changes a sentence on the floor, the board decides about the
 * difference, a comma is corrected, and both sides say that it is adopted.
 */
class AdoptionJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private AdoptionTermsService terms;

    @Autowired
    private JointService joint;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    @Autowired
    private JdbcClient database;

    private UUID room;
    private UUID platform;
    private String path;

    @BeforeEach
    void aTextThatStandsStill() {
        as(ANNA, () -> {
            var demo = workspaces.mine().getFirst();
            room = demo.id();
            platform = platforms.create(room, new PlatformDraft("Handslag till styrelserna"));
            path = "/w/" + demo.slug() + "/platforms/" + platform;
            add("Bostäder", "Hyrorna ska sänkas, i hela länet.");
            add("Skola", "Skolan ska ha små klasser.");
            add("Vård", "Vården ska vara nära.");
            return terms(ANNA);
        });
        as(LENA, () -> terms(LENA));
        List.of(Phase.CONSULTATION, Phase.REVISION, Phase.DECISION).forEach(this::goTo);
    }

    private void add(String title, String words) {
        sections.add(platform, new Place(null, Integer.MAX_VALUE), Doc.of(title, Paragraph.of(words)));
    }

    private UUID terms(String email) {
        var own = members.find(room, accounts.withEmail(email).orElseThrow())
                .orElseThrow()
                .organisationId();
        terms.relate(platform, own, Relation.ADOPTS, false);
        return own;
    }

    private void goTo(Phase phase) {
        var asked = as(ANNA, () -> {
            joint.proposePhase(platform, phase, "");
            return proposals.open(platform).getFirst().id();
        });
        as(LENA, () -> {
            joint.agree(asked);
            return asked;
        });
    }

    @AfterEach
    void removeIt() {
        database.sql("update platform set phase = 'DRAFT' where id = ?")
                .param(platform)
                .update();
        as(ANNA, () -> {
            platforms.remove(platform);
            return platform;
        });
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }

    @Test
    void fromThePapersToTheAdoptedText() {
        var lena = signIn(LENA);
        var maj = signIn("maj@lo.example");
        var bo = signIn(Screen.PHONE, "bo@parti.example");
        var anna = signIn(ANNA);
        var petra = signIn("petra@parti.example");

        open(lena, path + "/adoption");
        inspect(lena, "adoption-1440");
        send(lena, "LO-styrelsen");
        open(anna, path + "/adoption");
        send(anna, "Distriktskongressen");

        open(maj, path + "/adoption");
        register(maj, "71", "Antar med undantag", () -> {
            maj.getByRole(AriaRole.CHECKBOX, named("3 Vård")).click();
            maj.getByLabel(Pattern.compile("Varför undantas 3 Vård")).fill("Vår kongress har sagt något annat.");
            inspect(maj, "adoption-decision-1440");
        });
        assertThat(anna.getByText("Vår kongress har sagt något annat.")).isVisible();
        open(petra, path + "/adoption");
        assertThat(button(petra, "Registrera beslut")).hasCount(0);
        assertThat(button(petra, "Skicka till beslut")).hasCount(0);

        open(bo, path + "/adoption");
        bo.getByRole(AriaRole.BUTTON, buttonNamed("Mer")).first().click();
        button(bo, "För in mötets ändringar").click();
        begin(bo, "1 Bostäder");
        rewrite(bo, "länet", "landet");
        inspect(bo, "adoption-floor-360");
        open(bo, path + "/adoption");
        register(bo, "14", "Antar", () -> {});
        assertThat(maj.getByText("Äldre lydelse: 1 Bostäder")).isVisible();
        inspect(maj, "adoption-older-1440");
        inspect(bo, "adoption-360");

        lena.reload();
        button(lena, "Skicka till beslut").click();
        fill(lena, "LO-styrelsen");
        lena.getByRole(AriaRole.CHECKBOX, named("1 Bostäder")).click();
        done(lena, "Skicka till beslut");
        maj.reload();
        register(maj, "72", "Antar", () -> {});
        assertThat(maj.getByText("Äldre lydelse: 1 Bostäder")).hasCount(0);
        attachMinutes(maj);
        assertThat(anna.getByText("Protokoll § 72.pdf")).isVisible();

        anna.reload();
        button(anna, "Mer").first().click();
        button(anna, "Redaktionell ändring").click();
        begin(anna, "1 Bostäder");
        rewrite(anna, "ska", "bör");
        button(anna, "Skicka till den andra sidan").click();
        assertThat(anna.getByText("”ska” kan ändra vad som är beslutat.").first())
                .isVisible();
        rewrite(anna, "bör", "ska");
        rewrite(anna, "sänkas,", "sänkas");
        assertThat(anna.locator(".page .read-only")).hasCount(0);
        button(anna, "Skicka till den andra sidan").click();
        button(lena, "Bekräfta rättelsen").click();
        assertThat(lena.getByText("Införd")).hasCount(2);
        goTo(Phase.ADOPTED);
        assertThat(maj.getByText(Pattern.compile("Den antagna plattformen har kontrollkod")))
                .isVisible();
        inspect(maj, "adoption-adopted-1440");
        open(petra, path);
        assertThat(petra.getByText("Hyrorna ska sänkas i hela landet.")).isVisible();
    }

    private static void attachMinutes(Page page) {
        button(page, "Bifoga protokollsutdrag").first().click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("Protokoll § 72.docx", "application/pdf", "PK".getBytes(UTF_8)));
        assertThat(page.getByText("Filen är ingen PDF.")).isVisible();
        inspect(page, "adoption-minutes-1440");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("Protokoll § 72.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8)));
        assertThat(page.getByText("Protokollsutdraget är bifogat.")).isVisible();
    }

    private static void send(Page page, String body) {
        button(page, "Skicka till beslut").click();
        fill(page, body);
        done(page, "Skicka till beslut");
    }

    private static void fill(Page page, String body) {
        page.getByLabel("Beslutande organ").fill(body);
        var day = page.getByLabel("Mötesdag").and(page.locator("input"));
        day.fill(AdoptionFixtures.today().toString());
        day.press("Enter");
    }

    private static void register(Page page, String paragraph, String outcome, Runnable more) {
        button(page, "Registrera beslut").click();
        page.getByLabel("Paragraf").fill(paragraph);
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(outcome).setExact(true))
                .click();
        more.run();
        done(page, "Registrera beslutet");
        assertThat(page.getByText("§ " + paragraph).first()).isVisible();
    }

    private static void done(Page page, String words) {
        var dialog = page.locator("vaadin-dialog");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
        assertThat(dialog).hasCount(0);
    }

    private static void begin(Page page, String section) {
        page.getByLabel("Avsnitt").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(section))
                .click();
        done(page, "Skriv ändringen");
        page.locator("live-section .live-text p").click();
        assertThat(page.locator(".ProseMirror")).isFocused();
    }

    /** Marks words of the open section as a person does, with a drag, and writes others. */
    private static void rewrite(Page page, String words, String others) {
        var at = (List<?>) page.locator(".ProseMirror p").first().evaluate("""
                (paragraph, words) => {
                    const text = paragraph.firstChild;
                    const range = document.createRange();
                    range.setStart(text, text.data.indexOf(words));
                    range.setEnd(text, text.data.indexOf(words) + words.length);
                    const box = range.getBoundingClientRect();
                    return [box.left, box.right, box.y + box.height / 2];
                }
                """, words);
        var y = ((Number) at.getLast()).doubleValue();
        page.mouse().move(((Number) at.getFirst()).doubleValue() + 1, y);
        page.mouse().down();
        page.mouse().move(((Number) at.get(1)).doubleValue(), y);
        page.mouse().up();
        page.waitForFunction("words => getSelection().toString() === words", words);
        page.keyboard().type(others);
        assertThat(page.locator(".ProseMirror p").first()).containsText(others);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions buttonNamed(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
