package se.gemensam.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.gemensam.Keyboard.press;
import static se.gemensam.Keyboard.reach;
import static se.gemensam.Keyboard.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.BrowserIT;

/** A convener asks somebody in and keeps an organisation's bodies and offices, without a mouse. */
class PeopleKeyboardJourneyIT extends BrowserIT {

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forgetWhoWasAskedIn() {
        Invited.forget(database);
    }

    @Test
    void askingSomebodyIn() {
        var anna = signIn("anna@parti.example");
        press(anna, link(anna, "Deltagare"), "Enter");
        press(anna, button(anna, "Bjud in"), "Enter");
        var addresses = anna.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("E-postadresser"));
        assertThat(addresses).isFocused();
        type(anna, Invited.address("tangent"));
        press(anna, anna.getByLabel("Läsa", new Page.GetByLabelOptions().setExact(true)), "ArrowUp");
        assertThat(anna.getByLabel("Läsa och kommentera")).isChecked();
        press(anna, button(anna, "Skicka inbjudan"), "Enter");
        assertThat(anna.getByText("En inbjudan är på väg.")).isVisible();
        press(anna, button(anna, "Ta tillbaka inbjudan till " + Invited.address("tangent")), "Enter");
        assertThat(anna.getByText("Alla som är inbjudna har svarat.")).isVisible();
    }

    @Test
    void bodiesAndOffices() {
        var anna = signIn("anna@parti.example");
        press(anna, link(anna, "Organisationer"), "Enter");
        press(anna, link(anna, "Demodistriktet"), "Enter");
        assertThat(anna.locator("h1")).hasText("Demodistriktet");
        press(anna, button(anna, "Lägg till organ"), "Enter");
        choose(anna, "Slag av organ");
        reach(anna, anna.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Vad organet heter")));
        type(anna, "Control+a", "Programgruppen", "Enter");
        assertThat(anna.getByText("Organet ”Programgruppen” är tillagt.")).isVisible();
        press(anna, button(anna, "Mer om organet Programgruppen"), "Enter");
        press(anna, button(anna, "Ta bort organet"), "Enter");
        assertThat(anna.getByText("Organet ”Programgruppen” är borttaget.")).isVisible();

        press(anna, button(anna, "Mer om uppdraget Kassör"), "Enter");
        press(anna, button(anna, "Lämna över"), "Enter");
        assertThat(anna.getByText("Vem får uppdraget?")).isVisible();
        anna.keyboard().press("Escape");
        assertThat(anna.getByText("Vem får uppdraget?")).isHidden();
        assertThat(button(anna, "Mer om uppdraget Kassör")).isFocused();
    }

    /** The first of what a list offers. */
    private static void choose(Page page, String label) {
        press(page, page.getByLabel(label), "ArrowDown");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        type(page, "ArrowDown", "Enter");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
