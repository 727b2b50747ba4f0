package se.gemensam.pledge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.gemensam.BrowserIT.button;
import static se.gemensam.BrowserIT.openChoices;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.gemensam.organisation.Side;

/** The page of a pledge, as those who write it, decide about it and assess it use it. */
final class PledgeOnScreen {

    private PledgeOnScreen() {}

    /** Marks words of the open section and makes a pledge of them. */
    static void make(Page page, String words, String promise) {
        page.evaluate("""
                (words) => {
                  const text = [...document.querySelectorAll('.live-text p')]
                      .map((line) => line.firstChild).find((text) => text.data.includes(words));
                  const start = text.data.indexOf(words);
                  getSelection().setBaseAndExtent(text, start, text, start + words.length);
                }""", words);
        page.locator(".words-offer").getByText("Gör till löfte").click();
        page.getByLabel("Löftet i en mening").fill(promise);
        button(page, "Skapa löftet").click();
        page.waitForURL(url -> url.matches(".*/pledges/[0-9a-f-]{36}$"));
    }

    static UUID idOf(Page page) {
        return UUID.fromString(page.url().replaceAll(".*/pledges/([0-9a-f-]{36}).*", "$1"));
    }

    /** A field that both sides write in. */
    static Locator field(Page page, String label) {
        return page.locator(".pledge-form > .pledge-fields")
                .first()
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    /** A field of what one side takes upon itself. */
    static Locator field(Page page, Side side, String label) {
        return page.locator(".pledge-commitment-" + side.name().toLowerCase(Locale.ROOT))
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    /** Chooses in a field as one does who types: the beginning, and Enter. */
    static void choose(Locator field, String choice) {
        field.click();
        field.fill(choice);
        field.page().getByRole(AriaRole.OPTION, exactly(choice)).click();
        assertThat(field).hasValue(choice);
    }

    static void setDay(Locator field, String day) {
        field.fill(day);
        field.press("Enter");
    }

    /** Says that a number of a known number of kommuner are to have it. */
    static void measure(Page page, String name, String outOf, String lastDay) {
        button(page, "Lägg till mått").click();
        fill(page, Map.of("Vad som mäts", name));
        openChoices(page, "Slag av mått")
                .filter(new Locator.FilterOptions().setHasText("Täckning"))
                .click();
        fill(page, Map.of("Enhet", "kommuner", "Av hur många", outOf, "Utgångsläge", "0", "Mål", outOf));
        fill(page, Map.of("Källa", "kommunernas webbplatser", "Vem som rapporterar", "Grupperna"));
        setDay(inDialog(page, "Utgångsläget gäller"), "2026-11-01");
        setDay(inDialog(page, "Målet ska vara nått senast"), lastDay);
        openChoices(page, "Underlöftenas mått")
                .filter(new Locator.FilterOptions().setHasText("räknas när de har nått sitt mål"))
                .click();
        done(page, "Spara måttet");
    }

    /** Registers that a body of the own organisation has adopted what the button is about. */
    static void adopt(Page page, String action, String body, String paragraph) {
        page.getByRole(AriaRole.BUTTON, named(action)).click();
        fill(page, Map.of("Organ", body, "Paragraf", paragraph));
        done(page, "Registrera beslutet");
    }

    /** Says for the own side what became of it. */
    static void assess(Page page, String outcome, String why) {
        var form = page.locator(".verdict-form");
        form.getByRole(AriaRole.RADIO)
                .and(form.locator("vaadin-radio-button:has-text('" + outcome + "') input"))
                .first()
                .check();
        form.getByLabel("Varför").fill(why);
        button(page, "Lämna bedömning").click();
    }

    static void fill(Page page, Map<String, String> values) {
        values.forEach((label, value) -> inDialog(page, label).fill(value));
    }

    static Locator inDialog(Page page, String label) {
        return page.locator("vaadin-dialog")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    static void done(Page page, String words) {
        var dialog = page.locator("vaadin-dialog");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return named(name).setExact(true);
    }
}
