package se.gemensam;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void visitor(Screen screen) {
        var page = visit(screen, "/login");
        inspect(page, "login-" + screen);
        open(page, "/login?error");
        inspect(page, "login-error-" + screen);
        open(page, "/setup/used");
        inspect(page, "setup-used-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void forgottenPassword(Screen screen) {
        var page = visit(screen, "/login");
        page.getByText("Glömt lösenordet?").click();
        assertThat(page.getByLabel("E-post")).isFocused();
        button(page, "Skicka länken").click();
        assertThat(page.getByText("Skriv en e-postadress, till exempel")).isVisible();
        inspect(page, "password-forgotten-" + screen);
        page.getByLabel("E-post").fill("maj@lo.example");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Om det finns ett konto för maj@lo.example")).isVisible();
        inspect(page, "password-asked-" + screen);

        open(page, "/demo/mail");
        page.getByText("Nytt lösenord").first().click();
        inspect(page, "demo-mail-" + screen);
        page.getByText(Pattern.compile("/new-password/")).first().click();
        assertThat(page.locator("h1")).hasText("Välj ett nytt lösenord");
        page.getByLabel("Nytt lösenord").and(page.locator("input")).fill("kort");
        button(page, "Byt lösenord").click();
        assertThat(page.getByText("Välj ett lösenord på minst 12 tecken.")).isVisible();
        inspect(page, "password-new-" + screen);
        open(page, "/new-password/used");
        inspect(page, "password-over-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void member(Screen screen) {
        var page = signIn(screen, "anna@parti.example");
        inspect(page, "room-" + screen);
        openMyMenu(page);
        inspect(page, "room-menu-" + screen);

        open(page, "/account");
        inspect(page, "account-" + screen);
        button(page, "Ny nyckel").click();
        assertThat(page.getByLabel("Vad ska den användas till?")).isVisible();
        inspect(page, "account-key-" + screen);
        page.getByLabel("Vad ska den användas till?").fill("Vår sida " + screen);
        var last = page.getByLabel("Sista dagen den gäller");
        var day = last.inputValue();
        last.press("Backspace");
        button(page, "Skapa nyckeln").click();
        assertThat(page.getByText("Välj sista dagen som nyckeln gäller.")).isVisible();
        last.fill(day);
        button(page, "Skapa nyckeln").click();
        assertThat(page.getByText("Kopiera nyckeln nu.")).isVisible();
        inspect(page, "account-key-made-" + screen);
        button(page, "Jag har sparat nyckeln").click();
        button(page, "Ta bort nyckeln Vår sida " + screen).click();
        assertThat(page.getByText("Det går inte att ångra.")).isVisible();
        inspect(page, "account-key-loss-" + screen);
        button(page, "Ta bort nyckeln").click();
        assertThat(page.getByText("Nyckeln ”Vår sida " + screen + "” är borttagen."))
                .isVisible();
        inspect(page, "account-notice-" + screen);

        open(page, "/no/such/page");
        inspect(page, "not-found-" + screen);
        open(page, "/broken");
        assertThat(page.getByText(Pattern.compile("[0-9A-F]{4}-[0-9A-F]{4}"))).isVisible();
        inspect(page, "broken-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void administrator(Screen screen) {
        var page = signIn(screen, "admin@gemensam.example");
        inspect(page, "home-empty-" + screen);
        open(page, "/w/demodistriktet-lo-distriktet-demo");
        inspect(page, "not-for-me-" + screen);
    }

    @Test
    void keyboardGoesFromTheSkipLinkToEveryControl() {
        var page = signIn("bo@parti.example");
        open(page, "/account");
        page.keyboard().press("Tab");
        assertThat(focused(page)).hasText("Hoppa till innehållet");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(focused(page)).hasValue("Bo Rask");
        for (var tabs = 0;
                tabs < 30 && !"Ny nyckel".equals(focused(page).innerText().strip());
                tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused(page)).hasText("Ny nyckel");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Vad ska den användas till?")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.getByLabel("Vad ska den användas till?")).isHidden();
        assertThat(focused(page)).hasText("Ny nyckel");
    }

    @Test
    void newScreenTakesTheFocusAndNamesThePage() {
        var page = signIn("anna@parti.example");
        assertThat(page).hasTitle("Hem – Demodistriktet – LO-distriktet Demo – Gemensam");
        open(page, "/account");
        assertThat(page).hasTitle("Mitt konto – Gemensam");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Demodistriktet – LO-distriktet Demo"))
                .click();
        assertThat(page.locator("h1")).hasText("Demodistriktet – LO-distriktet Demo");
        assertThat(page).hasURL(Pattern.compile("/w/demodistriktet-lo-distriktet-demo$"));
        assertThat(focused(page)).hasAttribute("id", "content");
    }

    /** Else it would be of no worth that nothing is found elsewhere. */
    @Test
    void whatNotEveryoneCanUseIsFound() {
        var page = visit(Screen.DESK, "/login");
        assertAccessible(page);
        page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"icons/icon.png\">')");
        assertThatThrownBy(() -> assertAccessible(page)).hasMessageContaining("image-alt");
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
        assertThat(first.getByText("Language and appearance")).isVisible();
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
        var page = signIn(new Screen(640, 1), "anna@parti.example");
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertFitsTheScreen(page);
        open(page, "/account");
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertFitsTheScreen(page);
    }

    private static Locator focused(Page page) {
        return page.locator("*:focus");
    }

    @Test
    void twiceAsLargeNothingIsCutOff() {
        var page = visit(Screen.ZOOMED, "/login");
        inspect(page, "zoomed-login");
        page = signIn(Screen.ZOOMED, "anna@parti.example");
        inspect(page, "zoomed-room");
        open(page, "/account");
        inspect(page, "zoomed-account");
        open(page, "/w/demodistriktet-lo-distriktet-demo/platforms");
        inspect(page, "zoomed-platforms");
        page.getByRole(AriaRole.LINK, named("Handslag för Demolänet 2026–2030")).click();
        assertThat(page.getByText("Parti och fack har olika uppdrag")).isVisible();
        button(page, "Avsnitt och samtal").click();
        inspect(page, "zoomed-platform");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
