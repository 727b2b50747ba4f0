package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.gemensam.BrowserIT.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A consultation as conveners send it out, and as organisations without an account answer it. */
final class ConsultationOnScreen {

    private ConsultationOnScreen() {}

    static void prepare(Page page) {
        button(page, "Förbered remiss").click();
    }

    static void setLastDay(Page page, LocalDate day) {
        var field = page.locator("date-field input").first();
        field.fill(day.toString());
        field.blur();
    }

    static void sendOut(Page page) {
        button(page, "Skicka på remiss").click();
        assertThat(page.getByText("Ingen är inbjuden att svara än.")).isVisible();
        button(page, "Bjud in att svara").click();
    }

    /** A letter with a personal link goes to the address. */
    static void inviteByLetter(Page page, String organisation, String address) {
        page.getByLabel(organisation).check();
        page.getByLabel("E-post", exact()).fill(address);
    }

    static void inviteOtherwise(Page page, String organisation) {
        page.getByLabel(organisation).check();
    }

    static void send(Page page) {
        button(page, "Skicka").last().click();
        assertThat(page.getByText("0 av 2 har svarat.")).isVisible();
    }

    /** Where the letter's personal link leads. */
    static String link(JdbcClient database, String address) {
        return "/r/"
                + database.sql("select plain from letter where recipient = ?")
                        .param(address)
                        .query(String.class)
                        .single()
                        .replaceAll("(?s).*/r/([A-Za-z0-9_-]+).*", "$1");
    }

    /** What an organisation thinks of a section, and of the whole. */
    static void fillIn(Page page, String section, String words) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Vad tycker ni om ”" + section + "”?"))
                .getByLabel("Bra men ändra")
                .check();
        words(page, section).fill(words);
        page.getByLabel("Tillstyrker med ändringar").check();
    }

    static Locator words(Page page, String section) {
        return page.getByLabel("Synpunkter och ändringar om ”" + section + "”");
    }

    /** The chair has decided it. */
    static void handIn(Page page) {
        page.getByLabel("Ordföranden enligt delegation").check();
        button(page, "Lämna vårt svar").click();
        assertThat(page.getByText("Tack! Ert svar är lämnat")).isVisible();
    }

    /** An answer that came today, on paper. */
    static void copy(Page page, String organisation) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(organisation))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(organisation);
        setLastDay(page, AdoptionFixtures.today());
        page.getByLabel("Tillstyrker", exact()).check();
        page.getByLabel("Ordföranden enligt delegation").check();
    }

    static void register(Page page) {
        button(page, "Registrera inkommet svar").click();
        assertThat(page.getByText("2 av 2 har svarat.")).isVisible();
    }

    static void handOver(Page page) {
        button(page, "Lämna över till skrivgruppen").click();
        assertThat(page.getByText("2 svar är överlämnade.")).isVisible();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
