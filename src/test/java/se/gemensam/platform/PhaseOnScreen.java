package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.gemensam.BrowserIT.button;

import com.microsoft.playwright.Page;

/** Another phase, which a convener of one side proposes and one of the other says yes to. */
final class PhaseOnScreen {

    private PhaseOnScreen() {}

    static void propose(Page party, String phase, String why) {
        button(party, "Föreslå fasen " + phase).click();
        party.getByLabel("Varför (frivilligt)").fill(why);
        party.keyboard().press("Enter");
        assertThat(party.getByText("Väntar på svar från facket.")).isVisible();
    }

    static void agree(Page union, String phase) {
        button(union, "Ja, ändra fasen").click();
        assertThat(union.locator(".phase-is-now")).containsText(phase);
    }
}
