package se.gemensam.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gemensam.BrowserIT;

/** The organisations of a room and their offices as each side meets them, wide and narrow, light and dark. */
class OrganisationsLookIT extends BrowserIT {

    private static final String ROOM = "/w/demodistriktet-lo-distriktet-demo";

    /** The first platform after the start is made ready while it is waited for. */
    private static final double FIRST_PLATFORM = 20_000;

    static List<Screen> screens() {
        return Screen.all();
    }

    private static void follow(Page page, String organisation) {
        page.locator("main .rows a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + organisation)))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(organisation);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void conveners(Screen screen) {
        var page = signIn(screen, "anna@parti.example");
        open(page, ROOM + "/organisations");
        assertThat(page.getByText("Vakant: Inget LO-fack valt")).isVisible();
        inspect(page, "organisations-" + screen);
        follow(page, "Demodistriktet");
        assertThat(page.getByText("Gun Hedlund")).isVisible();
        inspect(page, "organisation-own-" + screen);
        button(page, "Ändra uppgifter").click();
        assertThat(page.getByLabel("Vem man når")).isVisible();
        inspect(page, "organisation-edit-" + screen);
        page.keyboard().press("Escape");
        button(page, "Nytt uppdrag").click();
        button(page, "Lägg till uppdraget").click();
        assertThat(page.getByText("Välj vilket slags uppdrag det är.")).isVisible();
        inspect(page, "office-new-" + screen);
        page.keyboard().press("Escape");
        button(page, "Mer om uppdraget Kassör").click();
        assertThat(button(page, "Förläng")).isVisible();
        inspect(page, "office-menu-" + screen);
        page.keyboard().press("Escape");
        button(page, "Lägg till samband").click();
        assertThat(page.getByText("Hur hör de ihop?")).isVisible();
        inspect(page, "organisation-relation-" + screen);
        page.keyboard().press("Escape");
        open(page, ROOM + "/organisations");
        follow(page, "LO-distriktet Demo");
        assertThat(page.getByText("Inger Vik")).hasCount(0);
        inspect(page, "organisation-other-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void handover(Screen screen) {
        var page = signIn(screen, "lena@lo.example");
        open(page, ROOM + "/organisations/handover?before=2027-12-31");
        assertThat(page.getByText("Roger Ås")).isVisible();
        inspect(page, "handover-" + screen);
        button(page, "Lämna över: Huvudskyddsombud").click();
        assertThat(page.getByText("Vem får uppdraget?")).isVisible();
        inspect(page, "handover-dialog-" + screen);
        page.keyboard().press("Escape");
        button(page, "Förläng: Huvudskyddsombud").click();
        assertThat(page.getByText("Förläng: Huvudskyddsombud").last()).isVisible();
        inspect(page, "handover-extend-" + screen);
        page.keyboard().press("Escape");
        open(page, ROOM + "/organisations/handover?before=2020-01-01");
        assertThat(page.getByText("Inget att lämna över")).isVisible();
        inspect(page, "handover-none-" + screen);
        open(page, ROOM + "/people");
        button(page, "Uppdrag på den andra sidan").click();
        assertThat(page.getByText("I vilken organisation?").first()).isVisible();
        inspect(page, "elsewhere-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void cooperating(Screen screen) {
        var page = signIn(screen, "tove@tco.example");
        assertThat(page.locator(".frame-voice")).containsText("TCO-rådet Demo");
        open(page, ROOM + "/organisations");
        inspect(page, "organisations-cooperating-" + screen);
        follow(page, "Verkstadsklubben vid Demoverken");
        assertThat(page.getByText("Roger Ås")).hasCount(0);
        inspect(page, "organisation-cooperating-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void delicateSections(Screen screen) {
        var page = signIn(screen, "anna@parti.example");
        open(page, ROOM + "/platforms");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Handslag för Demolänet 2026–2030"))
                .click();
        assertThat(page.getByText("Parti och fack har olika uppdrag"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(FIRST_PLATFORM));
        if (screen.width() < 1120) {
            button(page, "Innehåll").click();
        }
        page.locator("section-outline").getByText("Rätt villkor när vi köper").click();
        if (screen.width() < 1120) {
            button(page, "Avsnitt och samtal").click();
        }
        assertThat(page.getByText("Upphandling pågår: sekretess")).isVisible();
        button(page, "Jag är jävig här").first().click();
        assertThat(page.getByLabel("Varför? (frivilligt)")).isVisible();
        inspect(page, "recusal-dialog-" + screen);
        page.getByLabel("Varför? (frivilligt)").fill("Min syster äger ett av företagen.");
        button(page, "Anmäl jäv").click();
        assertThat(page.getByText("Min syster äger ett av företagen.")).isVisible();
        assertThat(button(page, "Avstäm avsnittet")).isHidden();
        inspect(page, "recusal-section-" + screen);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Samtal")))
                .click();
        assertThat(page.getByLabel("Vem kan se det?")).containsText("Bara partiet");
        inspect(page, "recusal-talk-" + screen);
        button(page, "Ta tillbaka jävet").first().click();
        assertThat(page.getByText("Min syster äger ett av företagen.")).hasCount(0);
    }
}
