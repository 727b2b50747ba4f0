package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.gemensam.BrowserIT.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The way to adoption, as conveners and those who register decisions go it. */
final class AdoptionOnScreen {

    private AdoptionOnScreen() {}

    /** Says that an organisation of the own side is to adopt the text. */
    static void require(Page page, String organisation) {
        choose(page, "Vilkas beslut krävs");
        dialog(page)
                .getByLabel(organisation, new Locator.GetByLabelOptions().setExact(true))
                .click();
        page.getByRole(AriaRole.OPTION, exactly("Antar")).click();
        done(page, "Spara");
    }

    static void send(Page page, String body) {
        send(page, body, () -> {});
    }

    /** Sends a paper about nothing but sections that stand otherwise now than when they were decided. */
    static void sendOnly(Page page, String body, String section) {
        send(page, body, () -> page.getByRole(AriaRole.CHECKBOX, named(section)).click());
    }

    private static void send(Page page, String body, Runnable more) {
        button(page, "Skicka till beslut").click();
        page.getByLabel("Beslutande organ").fill(body);
        var day = page.getByLabel("Mötesdag").and(page.locator("input"));
        day.fill(AdoptionFixtures.today().toString());
        day.press("Enter");
        more.run();
        done(page, "Skicka till beslut");
    }

    static void register(Page page, String paragraph, String outcome) {
        register(page, paragraph, outcome, () -> {});
    }

    /** @param more that is filled in beside it */
    static void register(Page page, String paragraph, String outcome, Runnable more) {
        button(page, "Registrera beslut").click();
        page.getByLabel("Paragraf").fill(paragraph);
        page.getByRole(AriaRole.RADIO, exactly(outcome)).click();
        more.run();
        done(page, "Registrera beslutet");
        assertThat(page.getByText("§ " + paragraph).first()).isVisible();
    }

    static void except(Page page, String section, String why) {
        page.getByRole(AriaRole.CHECKBOX, named(section)).click();
        page.getByLabel(Pattern.compile("Varför undantas " + section)).fill(why);
    }

    /** Begins a change of a section whose text has gone to the bodies. */
    static void change(Page page, String kind, String section) {
        choose(page, kind);
        page.getByLabel("Avsnitt").click();
        page.getByRole(AriaRole.OPTION, named(section)).click();
        done(page, "Skriv ändringen");
        Pen.begin(page);
    }

    private static void choose(Page page, String what) {
        button(page, "Mer").first().click();
        button(page, what).click();
    }

    private static void done(Page page, String words) {
        dialog(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
        assertThat(dialog(page)).hasCount(0);
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return named(name).setExact(true);
    }
}
