package se.gemensam.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.BrowserIT;

/** The first screen of an installation, by the link that the start prints. */
class SetupLookIT extends BrowserIT {

    @Autowired
    private SetupLink link;

    static List<Screen> screens() {
        return Screen.all();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void firstAdministrator(Screen screen) {
        var page = visit(screen, "/setup/" + link.renew().value());
        inspect(page, "setup-" + screen);
        page.getByLabel("Namn").fill("Ada");
        page.getByLabel("E-post").fill("ada@gemensam.example");
        page.getByLabel("Lösenord").and(page.locator("input")).fill("kort");
        button(page, "Skapa konto").click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        inspect(page, "setup-error-" + screen);
    }
}
