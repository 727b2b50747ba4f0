package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.gemensam.BrowserIT.button;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A public page, which a convener of one side proposes and one of the other says yes to. */
final class PublicationOnScreen {

    private PublicationOnScreen() {}

    static void propose(Page party, String contact) {
        assertThat(party.locator("h1")).hasText("Publik sida");
        party.getByLabel("Kontakt").fill(contact);
        button(party, "Fråga den andra sidan").click();
        assertThat(party.getByText("Väntar på svar från facket.")).isVisible();
    }

    static void agree(Page union) {
        button(union, "Ja, publicera").click();
        assertThat(union.getByText(Pattern.compile("^Publicerad \\d"))).isVisible();
    }
}
