package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.gemensam.BrowserIT.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;

/** Proposals to change a text, as people make them, say what they think of them and write down what was decided. */
final class AmendmentsOnScreen {

    private AmendmentsOnScreen() {}

    /** Begins a proposal about the first section, whose words then stand open to be written in. */
    static void propose(Page page, String title, String reason) {
        button(page, "Föreslå ändring").click();
        page.getByLabel("Rubrik").fill(title);
        page.getByLabel("Skäl").fill(reason);
        button(page, "Skriv förslaget").click();
        Pen.begin(page);
    }

    /** Proposes other words for one that is read. */
    static void suggest(Page page, String line, String word, String other) {
        Pen.select(page, Pen.paragraph(page, "live-section .live-text", line), word);
        assertThat(button(page, "Kommentera orden")).isVisible(); // it was the paragraph's offer before
        button(page, "Föreslå andra ord").first().click();
        page.getByLabel("Så ska det stå i stället").fill(other);
    }

    /** What the own side's writing group proposes. */
    static void weigh(Page page, String opinion, String reason) {
        button(page, "Skrivgruppens förslag").click();
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(opinion).setExact(true))
                .click();
        page.getByLabel("Motivering").fill(reason);
        button(page, "Spara").click();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        assertThat(page.locator(".amendment-stand").filter(new Locator.FilterOptions().setHasText(opinion)))
                .not()
                .hasCount(0);
    }

    /**
     * Writes down what a body of the own side decided.
     *
     * @param outcomes by the name of the amendment; those left out are decided as the writing group proposes
     */
    static void register(Page page, String body, String paragraph, Map<String, String> outcomes) {
        button(page, "Registrera beslut").click();
        page.getByLabel("Beslutande organ").fill(body);
        var day = page.getByLabel("Mötesdag").and(page.locator("input"));
        day.fill(AdoptionFixtures.today().toString());
        day.press("Enter");
        page.getByLabel("Paragraf").fill(paragraph);
        outcomes.forEach((amendment, outcome) -> {
            page.getByLabel(amendment).click();
            page.getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName(outcome).setExact(true))
                    .click();
        });
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }
}
