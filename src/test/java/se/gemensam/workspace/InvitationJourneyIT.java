package se.gemensam.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.BrowserIT;

/** From the convener's list by letter into the room, and what each sees of the other on the way. */
class InvitationJourneyIT extends BrowserIT {

    private static final String ROOM = "/w/demodistriktet-lo-distriktet-demo";
    private static final String PASSWORD = "ett gott lösenord";

    @Autowired
    private JdbcClient database;

    static List<Screen> screens() {
        return Screen.all();
    }

    @AfterEach
    void leaveTheDemoAsItWas() {
        var invited = "(select id from account where email like 'prov-%')";
        database.sql("delete from invitation").update();
        database.sql("delete from member where account_id in " + invited).update();
        database.sql("delete from device where account_id in " + invited).update();
        database.sql("delete from account where email like 'prov-%'").update();
        database.sql("delete from letter").update();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void askedAndIn(Screen screen) {
        var address = "prov-" + screen + "@parti.example";
        var anna = signIn(screen, "anna@parti.example");
        open(anna, ROOM + "/people");
        assertThat(anna.getByText("Alla som är inbjudna har svarat.")).isVisible();
        inspect(anna, "people-" + screen);
        button(anna, "Bjud in").click();
        assertThat(addresses(anna)).isFocused();
        inspect(anna, "invite-" + screen);
        addresses(anna).fill("inte en adress");
        button(anna, "Skicka inbjudan").click();
        assertThat(anna.getByText("Det här är ingen e-postadress: inte en adress"))
                .isVisible();
        inspect(anna, "invite-error-" + screen);
        addresses(anna).fill("Nils Ny <" + address + ">");
        button(anna, "Skicka inbjudan").click();
        assertThat(anna.getByText("En inbjudan är på väg.")).isVisible();
        assertThat(anna.getByText(address, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        inspect(anna, "people-asked-" + screen);

        var nils = visit(screen, "/demo/mail");
        nils.getByText("Du har en inbjudan").click();
        nils.getByText(Pattern.compile("/invitation/")).click();
        assertThat(nils.locator("h1")).hasText("Du är inbjuden");
        button(nils, "Gå med").click();
        assertThat(nils.getByText("Välj vad den andra sidan ska se.")).isVisible();
        inspect(nils, "invitation-" + screen);
        nils.getByLabel("Ditt namn").fill("Nils Ny");
        nils.getByLabel("Välj ett lösenord").and(nils.locator("input")).fill(PASSWORD);
        nils.getByLabel("Företrädare för Demodistriktet").click();
        button(nils, "Gå med").click();
        assertThat(nils.getByText("Svara om du har uppdrag på den andra sidan."))
                .isVisible();
        choice(nils, "Ja").click();
        assertThat(nils.getByText("Är det ett ledande uppdrag?")).isVisible();
        inspect(nils, "invitation-elsewhere-" + screen);
        nils.getByLabel("Vilket uppdrag?").fill("Skyddsombud i klubben");
        nils.getByLabel("Nej, till exempel ersättare i fullmäktige").click();
        button(nils, "Gå med").click();
        assertThat(nils.getByText("Du är med.")).isVisible();
        inspect(nils, "invitation-joined-" + screen);
        nils.getByLabel("E-post").fill(address);
        nils.getByLabel("Lösenord").and(nils.locator("input")).fill(PASSWORD);
        button(nils, "Logga in").click();
        nils.waitForURL(url -> !url.contains("/login"));
        open(nils, ROOM + "/people");
        assertThat(nils.getByText("Nils Ny (du)")).isVisible();
        assertThat(button(nils, "Bjud in")).isHidden();
        inspect(nils, "people-member-" + screen);

        open(anna, ROOM + "/people");
        button(anna, "Mer om Företrädare för Demodistriktet")
                .or(button(anna, "Mer om Nils Ny"))
                .first()
                .click();
        button(anna, "Ändra vad personen får göra").click();
        assertThat(anna.getByText("Får registrera beslut")).isVisible();
        inspect(anna, "people-role-" + screen);
        anna.getByLabel("Får registrera beslut").check();
        button(anna, "Spara").click();
        assertThat(anna.getByText("registrerar beslut").first()).isVisible();

        var lena = signIn("lena@lo.example");
        open(lena, ROOM + "/people");
        assertThat(lena.getByText("Företrädare för Demodistriktet")).isVisible();
        assertThat(lena.getByText("Nils Ny")).hasCount(0);
        button(nils, "Visa mitt namn för den andra sidan").click();
        assertThat(nils.getByText("Den andra sidan ser ditt namn.")).isVisible();
        open(lena, ROOM + "/people");
        assertThat(lena.getByText("Nils Ny")).isVisible();
    }

    private static Locator choice(Page page, String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator addresses(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("E-postadresser"));
    }
}
