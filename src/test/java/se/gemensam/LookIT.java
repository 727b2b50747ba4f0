package se.gemensam;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The screens that everybody meets: accessible and within the screen, wide and narrow, in light and in dark. */
class LookIT extends BrowserIT {

    static List<Screen> screens() {
        return Screen.all();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void signIn(Screen screen) {
        inspect(visit(screen, "/login"), "login-" + screen);
        inspect(visit(screen, "/login?error"), "login-error-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void room(Screen screen) {
        var page = signIn(screen, "anna@parti.example");
        inspect(page, "room-" + screen);
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("Meny för Anna")))
                .click();
        assertThat(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Mitt konto")))
                .isVisible();
        inspect(page, "room-menu-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void nobodysRoom(Screen screen) {
        inspect(signIn(screen, "admin@gemensam.example"), "home-empty-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void account(Screen screen) {
        var page = signIn(screen, "anna@parti.example");
        open(page, "/account");
        inspect(page, "account-" + screen);
        page.getByRole(AriaRole.BUTTON, named("Ny nyckel")).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        inspect(page, "account-dialog-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void errors(Screen screen) {
        var page = signIn(screen, "anna@parti.example");
        open(page, "/no/such/page");
        inspect(page, "not-found-" + screen);
        inspect(visit(screen, "/setup/used"), "setup-used-" + screen);
    }

    @Test
    void keyboardGoesFromTheSkipLinkToEveryControl() {
        var page = signIn("anna@parti.example");
        open(page, "/account");
        page.keyboard().press("Tab");
        assertThat(focused(page)).hasText("Hoppa till innehållet");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(focused(page)).hasAttribute("type", "radio");
        for (var tabs = 0;
                tabs < 20 && !"Ny nyckel".equals(focused(page).innerText().strip());
                tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused(page)).hasText("Ny nyckel");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(focused(page)).hasText("Ny nyckel");
    }

    @Test
    void newScreenTakesTheFocusAndNamesThePage() {
        var page = signIn("anna@parti.example");
        assertThat(page).hasTitle("Hem – Demodistriktet – LO-distriktet Demo – Gemensam");
        page.locator(".brand").click();
        open(page, "/account");
        page.getByRole(AriaRole.LINK, named("Demodistriktet – LO-distriktet Demo"))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("Demodistriktet – LO-distriktet Demo");
        assertThat(focused(page)).hasAttribute("id", "content");
    }

    @Test
    void menuIsASheetOnPhonesAndGivesTheFocusBack() {
        var page = signIn(Screen.PHONE, "anna@parti.example");
        var toggle = page.getByRole(AriaRole.BUTTON, named("Visa eller dölj menyn"));
        var home = page.getByRole(AriaRole.LINK, named("Hem"));
        assertThat(home).isHidden();
        toggle.click();
        assertThat(home).isVisible();
        assertAccessible(page);
        picture(page, "sheet-360");
        page.keyboard().press("Escape");
        assertThat(home).isHidden();
    }

    @Test
    void languageAndThemeFollowThePersonToTheNextBrowser() {
        var first = signIn("mats@lo.example");
        open(first, "/account");
        first.getByLabel("English").click();
        assertThat(first.locator("h2").first()).hasText("Language and appearance");
        assertThat(first.locator("html")).hasAttribute("lang", "en");
        first.getByLabel("Dark").click();
        assertThat(first.locator("html")).hasAttribute("theme", "dark");

        var second = signIn("mats@lo.example");
        assertThat(second.locator("html")).hasAttribute("lang", "en");
        assertThat(second.locator("html")).hasAttribute("theme", "dark");
        assertThat(second.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
    }

    @Test
    void nothingMovesForWhoAsksForStillness() {
        var page = visit(Screen.DESK, "/login");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat((String) page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--swift')"))
                .isEqualTo("0ms");
    }

    @Test
    void twiceTheTextStillFitsAPhone() {
        var page = signIn(new Screen(640, Screen.DESK.light()), "anna@parti.example");
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertFitsTheScreen(page);
        open(page, "/account");
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertFitsTheScreen(page);
    }

    private static void inspect(Page page, String name) {
        picture(page, name);
        assertAccessible(page);
        assertFitsTheScreen(page);
    }

    private static Locator focused(Page page) {
        return page.locator("*:focus");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
