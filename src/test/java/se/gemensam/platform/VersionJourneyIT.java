package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.gemensam.Keyboard.press;
import static se.gemensam.Keyboard.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.workspace.WorkspaceService;

/** One side saves a version, the other writes on; both see what changed, and an earlier wording comes back. */
class VersionJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private VersionService versions;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private UUID platform;
    private UUID homes;
    private String path;

    static List<Screen> screens() {
        return Screen.all();
    }

    @BeforeEach
    void writeAPlatform() {
        as(ANNA, () -> {
            var demo = workspaces.mine().getFirst();
            platform = platforms.create(demo.id(), new PlatformDraft("Från version till version"));
            path = "/w/" + demo.slug() + "/platforms/" + platform;
            homes = add("Bostäder", "Vi ska bygga fler hus.");
            add("Skola", "Vi ska laga taket på skolan.");
            demo.organisations().stream()
                    .filter(each -> each.name().equals("TCO-rådet Demo"))
                    .forEach(each -> platforms.openTo(platform, each.id()));
            return platform;
        });
    }

    private UUID add(String title, String words) {
        return sections.add(platform, new Place(null, Integer.MAX_VALUE), Doc.of(title, Paragraph.of(words)));
    }

    @AfterEach
    void removeIt() {
        as(ANNA, () -> {
            platforms.remove(platform);
            return platform;
        });
    }

    @Test
    void fromVersionToVersion() {
        var anna = signIn(ANNA);
        open(anna, path);
        button(anna, "Mer").first().click();
        anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Versioner"))
                .click();
        assertThat(anna.getByText("Inga versioner än")).isVisible();
        button(anna, "Spara en version").click();
        assertThat(anna.getByLabel("Vad versionen ska heta")).isFocused();
        anna.keyboard().press("Enter");
        assertThat(anna.getByText("Skriv ett namn med högst 120 tecken.")).isVisible();
        anna.getByLabel("Vad versionen ska heta").fill("Inför styrelsen");
        anna.keyboard().press("Enter");
        assertThat(anna.locator(".versions")).containsText("Inför styrelsen");

        var lena = signIn("lena@lo.example");
        open(lena, path);
        lena.getByText("Vi ska bygga fler hus.").click();
        assertThat(lena.locator(".live-writing")).isFocused();
        lena.keyboard().press("End");
        lena.keyboard().type(" Hyran ska gå att betala.");
        assertThat(lena.locator(".live-state:visible")).hasText("Sparat");

        open(anna, path + "/authors");
        assertThat(anna.locator(".author-shares")).containsText("Lena Holm");
        assertThat(anna.locator(".authored-union")).hasText(" Hyran ska gå att betala.");
        open(anna, path + "/versions?from=1");
        assertThat(anna.getByText("Ett avsnitt är ändrat.")).isVisible();
        assertThat(anna.locator(".compared ins")).hasText(" Hyran ska gå att betala.");
        assertThat(anna.locator(".compared del")).hasCount(0);
        button(anna, "Ta tillbaka lydelsen av Bostäder").click();
        assertThat(anna.getByText("Inget skiljer dem åt.")).isVisible();
        assertThat(lena.locator(".live-writing p").first()).hasText("Vi ska bygga fler hus.");
        anna.getByText("Ångra").click();
        assertThat(anna.locator(".compared ins")).hasText(" Hyran ska gå att betala.");
        assertThat(lena.locator(".live-writing p").first()).hasText("Vi ska bygga fler hus. Hyran ska gå att betala.");

        open(anna, path);
        anna.locator("section-outline").getByText("Bostäder").click();
        link(anna, "Tidigare lydelser").click();
        assertThat(anna.locator("h1")).hasText("Tidigare lydelser");
        assertThat(anna.locator(".compared ins")).hasText(" Hyran ska gå att betala.");
        button(anna, "Ta tillbaka lydelsen av Bostäder").click();
        assertThat(anna.getByText("Inget skiljer dem åt.")).isVisible();
        assertThat(lena.locator(".live-writing p").first()).hasText("Vi ska bygga fler hus.");
        anna.getByText("Ångra").click();
        assertThat(lena.locator(".live-writing p").first()).hasText("Vi ska bygga fler hus. Hyran ska gå att betala.");

        var kim = signIn("kim@klubb.example");
        open(kim, path + "/versions?from=1");
        assertThat(kim.locator(".compared ins")).isVisible();
        assertThat(kim.getByText("Spara en version")).hasCount(0);
        assertThat(kim.getByText("Ta tillbaka lydelsen")).hasCount(0);

        var tove = signIn("tove@tco.example");
        open(tove, path);
        assertThat(tove.getByText("Vi ska bygga fler hus.")).isVisible();
        assertThat(button(tove, "Mer")).hasCount(0);
        tove.navigate(path + "/versions?from=1");
        assertThat(tove.locator("h1")).isVisible();
        assertThat(tove.getByText("Inför styrelsen")).hasCount(0);
        tove.navigate(path + "/sections/" + homes + "/versions");
        assertThat(tove.locator("h1")).isVisible();
        assertThat(tove.getByText("Inför styrelsen")).hasCount(0);
        assertThat(tove.locator(".compared")).hasCount(0);
        tove.navigate(path + "/authors");
        assertThat(tove.locator("h1")).isVisible();
        assertThat(tove.locator(".authored")).hasCount(0);
    }

    @Test
    void withoutTheMouse() {
        as(ANNA, () -> versions.keep(platform, "Början"));
        var anna = signIn(ANNA);
        open(anna, path);
        press(anna, button(anna, "Mer").first(), "Enter");
        press(anna, link(anna, "Versioner"), "Enter");
        assertThat(anna.locator("h1")).hasText("Versioner");
        press(anna, button(anna, "Spara en version"), "Enter");
        assertThat(anna.getByLabel("Vad versionen ska heta")).isFocused();
        type(anna, "Nu", "Enter");
        assertThat(anna.getByText("Version 2 är sparad.")).isVisible();
        press(anna, link(anna, "Vad har ändrats sedan version 1?"), "Enter");
        assertThat(anna.getByText("Inget skiljer dem åt.")).isVisible();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyoneCanReadIt(Screen screen) {
        var page = signIn(screen, ANNA);
        open(page, path + "/versions");
        inspect(page, "versions-none-" + screen);
        open(page, path + "/sections/" + homes + "/versions");
        assertThat(page.getByText("Ingen tidigare lydelse är sparad")).isVisible();
        as(ANNA, () -> {
            versions.keep(platform, "Inför styrelsen");
            add("Bussen", "Den går när skiftet börjar.");
            return platform;
        });
        open(page, path + "/versions?from=1");
        assertThat(page.locator(".compared ins").first()).isVisible();
        inspect(page, "versions-" + screen);
        open(page, path + "/sections/" + homes + "/versions");
        assertThat(page.getByText("Inget skiljer dem åt.")).isVisible();
        inspect(page, "versions-section-" + screen);
        open(page, path + "/authors");
        inspect(page, "authors-" + screen);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }
}
