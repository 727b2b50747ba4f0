package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gemensam.BrowserIT;

/** The screens of platforms, wide and narrow, light and dark: nothing in the way of anybody, nothing beyond the edge. */
class PlatformLookIT extends BrowserIT {

    private static final String PLATFORMS = "/w/demodistriktet-lo-distriktet-demo/platforms";

    static List<Screen> screens() {
        return Screen.all();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void listAndNewPlatform(Screen screen) {
        var page = signIn(screen, "anna@parti.example");
        open(page, PLATFORMS);
        inspect(page, "platforms-" + screen);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ny plattform"))
                .click();
        assertThat(page.getByLabel("Namn")).isVisible();
        inspect(page, "platform-new-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void writing(Screen screen) {
        var page = platform(screen, "anna@parti.example");
        inspect(page, "platform-writer-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void readingAlong(Screen screen) {
        var page = platform(screen, "tove@tco.example");
        assertThat(page.getByText("Du läser med.")).isVisible();
        inspect(page, "platform-reader-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void importing(Screen screen) {
        var page = signIn(screen, "lena@lo.example");
        open(page, PLATFORMS + "/import");
        inspect(page, "import-empty-" + screen);

        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "handslag.md",
                        "text/markdown",
                        "# Handslag\n\n## Bussen\n\nDen går när skiftet börjar.\n\n## Hyran\n\nEn vanlig lön räcker.\n"
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("En vanlig lön räcker.")).isVisible();
        inspect(page, "import-preview-" + screen);
    }

    private Page platform(Screen screen, String email) {
        var page = signIn(screen, email);
        open(page, PLATFORMS);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Handslag för Demolänet 2026–2030"))
                .click();
        assertThat(page.getByText("Parti och fack har olika uppdrag")).isVisible();
        return page;
    }

    private static void inspect(Page page, String name) {
        picture(page, name);
        assertAccessible(page);
        assertFitsTheScreen(page);
    }
}
