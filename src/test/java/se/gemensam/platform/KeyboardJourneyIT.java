package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.gemensam.Keyboard.press;
import static se.gemensam.Keyboard.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import se.gemensam.BrowserIT;

/** The whole way through the product with nothing but a keyboard. */
class KeyboardJourneyIT extends BrowserIT {

    @Test
    void fromSigningInToSigningOutWithoutTheMouse() throws IOException {
        var page = visit(Screen.DESK, "/login");
        type(page, "anna@parti.example", "Tab", "demo", "Enter");
        assertThat(page.locator("h1")).hasText("Demodistriktet – LO-distriktet Demo");
        press(page, link(page, "Plattformar"), "Enter");
        assertThat(page.locator("h1")).hasText("Plattformar");

        press(page, button(page, "Ny plattform"), "Enter");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Namn")))
                .isFocused();
        type(page, "Utan mus");
        press(page, page.getByRole(AriaRole.RADIO).first(), "ArrowUp"); // from the first to the last: nothing
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Utan mus");

        press(page, button(page, "Skriv det första avsnittet"), "Enter");
        write(page, "Bussen", "Den går när skiftet börjar.");
        press(page, button(page, "Nytt avsnitt"), "Enter");
        write(page, "Hyran", "En vanlig lön räcker.");

        var contents = page.getByRole(AriaRole.TREEITEM);
        press(page, contents.nth(1), "Alt+ArrowUp");
        assertThat(contents.first()).containsText("Hyran");
        assertThat(page.locator(".text-section h2").first()).hasText("Hyran");
        assertThat(contents.first()).isFocused();

        press(page, page.getByLabel("Partiets ansvariga"), "ArrowDown");
        type(page, "Petra");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        type(page, "ArrowDown", "Enter");
        // The device's own field: this browser's asks for month, day and year.
        press(page, page.getByLabel("Klart senast"), "0");
        type(page, "3312027", "Tab");

        press(page, button(page, "Avstäm avsnittet"), "Enter");
        assertThat(button(page, "Ta tillbaka avstämningen")).isFocused();

        press(page, button(page, "Mer").first(), "Enter");
        press(page, button(page, "Byt namn"), "Enter");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Namn")))
                .isFocused();
        type(page, "ControlOrMeta+a", "Med bara tangenter", "Enter");
        assertThat(page.locator("h1")).hasText("Med bara tangenter");

        press(page, button(page, "Ladda ner"), "Enter");
        var file = page.waitForDownload(() -> press(page, button(page, "Text (Markdown)"), "Enter"));
        assertThat(Files.readString(file.path())).containsSubsequence("Hyran", "En vanlig lön räcker.", "Bussen");

        page.reload();
        assertThat(page.getByLabel("Partiets ansvariga")).hasValue("Petra Lind, Regionfullmäktigegruppen Demo");
        assertThat(page.getByLabel("Klart senast")).hasValue("2027-03-31");

        press(page, button(page, "Mer").first(), "Enter");
        press(page, button(page, "Ta bort plattformen"), "Enter");
        assertThat(page.locator("h1")).hasText("Plattformar");
        press(page, button(page, "Meny för Anna Berg"), "Enter");
        press(page, button(page, "Logga ut"), "Enter");
        page.waitForURL(url -> url.contains("/login"));
    }

    /** A section that opened by itself: title, Enter, words; then back out of the text. */
    private static void write(Page page, String title, String words) {
        var text = page.locator(".ProseMirror");
        assertThat(text).isFocused();
        type(page, title, "Enter", words);
        assertThat(page.locator(".live-state:visible")).hasText("Sparat");
        page.keyboard().press("Escape");
        assertThat(button(page, "Skriv i avsnittet " + title)).isFocused();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
