package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.workspace.WorkspaceService;

/** Somebody of the party proposes other words; the unions see them once they are handed in; two boards grant them; they stand in the text. */
class AmendmentJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private UUID platform;
    private String path;

    @BeforeEach
    void aPlatform() {
        as(ANNA, () -> {
            var demo = workspaces.mine().getFirst();
            platform = platforms.create(demo.id(), new PlatformDraft("Till skrivgruppen"));
            path = "/w/" + demo.slug() + "/platforms/" + platform;
            sections.add(
                    platform,
                    new Place(null, Integer.MAX_VALUE),
                    Doc.of("Bostäder", Paragraph.of("Vi ska bygga fler hus. Hyran är rimlig.")));
            return platform;
        });
    }

    @AfterEach
    void removeIt() {
        as(ANNA, () -> {
            platforms.remove(platform);
            return platform;
        });
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }

    @Test
    void fromADraftToTheText() {
        var bo = signIn("bo@parti.example");
        var maj = signIn("maj@lo.example");
        var petra = signIn(Screen.PHONE, "petra@parti.example");
        var tove = signIn("tove@tco.example");

        open(petra, path + "/amendments");
        button(petra, "Föreslå ändring").click();
        petra.getByLabel("Rubrik").fill("Tusen hus");
        petra.getByLabel("Skäl").fill("Det går att följa upp.");
        button(petra, "Skriv förslaget").click();
        petra.locator("live-section .live-text p").click();
        assertThat(petra.locator(".ProseMirror")).isFocused();
        select(petra, ".ProseMirror p", "fler");
        petra.keyboard().type("tusen");
        assertThat(petra.locator(".compared ins")).hasText("tusen");
        assertThat(petra.locator(".compared del")).hasText("fler");
        inspect(petra, "amendment-draft-360");

        open(maj, path + "/amendments");
        assertThat(maj.getByText("Tusen hus")).hasCount(0);
        button(petra, "Lämna in").click();
        assertThat(maj.getByText("Tusen hus")).isVisible();
        inspect(maj, "amendments-1440");
        maj.getByText("Tusen hus").click();
        assertThat(maj.locator(".compared ins")).hasText("tusen");
        assertThat(button(maj, "För in i avsnittet")).hasCount(0);
        var address = maj.url().replaceFirst("^https?://[^/]+", "");
        tove.navigate(address);
        assertThat(tove.getByText("Tusen hus")).hasCount(0);

        register(maj, "LO-styrelsen", "17");
        open(bo, address);
        register(bo, "Distriktsstyrelsen", "23");
        assertThat(maj.getByText("Distriktsstyrelsen")).isVisible();
        inspect(bo, "amendment-decided-1440");
        petra.reload();
        button(petra, "För in i avsnittet").click();
        assertThat(maj.getByText("Ändringen är införd i avsnittet.")).isVisible();
        open(maj, path);
        assertThat(maj.getByText("Vi ska bygga tusen hus. Hyran är rimlig.")).isVisible();
        button(petra, "Ångra införandet").click();
        assertThat(maj.getByText("Vi ska bygga fler hus. Hyran är rimlig.")).isVisible();
    }

    @Test
    void otherWordsForSelectedOnes() {
        var kim = signIn("kim@klubb.example");
        var petra = signIn("petra@parti.example");
        open(petra, path);
        open(kim, path);
        select(kim, "live-section .live-text p", "rimlig");
        button(kim, "Föreslå andra ord").first().click();
        kim.getByLabel("Så ska det stå i stället").fill("låg");
        inspect(kim, "amendment-suggestion-1440");
        button(kim, "Lämna in").click();
        assertThat(kim.getByText("Öppna ändringsförslag (1)")).isVisible();
        petra.locator("section-outline").getByText("Bostäder").click();
        petra.getByText("Ä1 Andra ord för").click();
        assertThat(petra.locator(".compared ins")).hasText("låg");
    }

    /** Marks a word of a paragraph as a person does, with two clicks on it. */
    private static void select(Page page, String where, String word) {
        var at = (List<?>) page.locator(where).first().evaluate("""
                (paragraph, word) => {
                    const text = paragraph.firstChild;
                    const range = document.createRange();
                    range.setStart(text, text.data.indexOf(word));
                    range.setEnd(text, text.data.indexOf(word) + word.length);
                    const box = range.getBoundingClientRect();
                    return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
                }
                """, word);
        page.mouse().dblclick(((Number) at.getFirst()).intValue(), ((Number) at.getLast()).intValue());
        page.waitForFunction("word => getSelection().toString().trim() === word", word);
    }

    private static void register(Page page, String body, String paragraph) {
        button(page, "Registrera beslut").click();
        page.getByLabel("Beslutande organ").fill(body);
        var day = page.getByLabel("Mötesdag").and(page.locator("input"));
        day.fill("2026-11-20");
        day.press("Enter");
        page.getByLabel("Paragraf").fill(paragraph);
        page.getByLabel(Pattern.compile("Ä1 Tusen hus")).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Bifall").setExact(true))
                .click();
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.getByText(body)).isVisible();
    }
}
