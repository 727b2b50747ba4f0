package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.BrowserIT;
import se.gemensam.base.Time;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.workspace.WorkspaceService;

/** One side asks both, by keys alone; the other answers on a phone; both see it at once, and who may not sees nothing. */
class AdvisoryVoteJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Clock clock;

    private UUID platform;
    private String path;

    @BeforeEach
    void writeAPlatform() {
        as(ANNA, () -> {
            var demo = workspaces.mine().getFirst();
            platform = platforms.create(demo.id(), new PlatformDraft("Frågor på prov"));
            path = "/w/" + demo.slug() + "/platforms/" + platform;
            return sections.add(platform, new Place(null, 0), "Bostäder");
        });
    }

    @AfterEach
    void removeIt() {
        as(ANNA, () -> {
            platforms.remove(platform);
            return platform;
        });
    }

    @Test
    void fromQuestionToAnswers() {
        var anna = signIn(ANNA);
        open(anna, path);
        button(anna, "Mer").first().press("Enter");
        anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Omröstningar"))
                .press("Enter");
        assertThat(anna.getByText("Inga omröstningar än")).isVisible();
        inspect(anna, "votes-none");
        button(anna, "Öppna en omröstning").press("Enter");
        var question = anna.getByLabel("Fråga", exact());
        assertThat(question).isFocused();
        anna.keyboard().type("Ska vi bygga mer?");
        field(anna, "Svar 1").fill("Ja");
        field(anna, "Svar 2").fill("Nej");
        inspect(anna, "votes-new");
        anna.locator("date-field input").fill(Time.today(clock).plusDays(6).toString());
        anna.locator("date-field input").blur();
        button(anna, "Öppna omröstningen").press("Enter");
        assertThat(anna.locator("h1")).hasText("Ska vi bygga mer?");
        assertThat(anna.getByText("Rådgivande: avgör ingenting")).isVisible();

        var kim = signIn(Screen.PHONE, "kim@klubb.example");
        open(kim, path + "/votes");
        inspect(kim, "votes-phone");
        kim.getByText("Ska vi bygga mer?").click();
        assertThat(kim.getByText("Svaren visas när omröstningen är stängd.")).isVisible();
        field(kim, "Varför? (frivilligt)").fill("Vi väntar i åratal.");
        kim.getByLabel("Ja", exact()).check();
        button(kim, "Svara").click();
        assertThat(kim.getByText("Du har svarat ”Ja”.")).isVisible();
        inspect(kim, "vote-answered-phone");
        assertThat(anna.getByText("1 av 8 har svarat")).isVisible();
        assertThat(anna.getByText("Vi väntar i åratal.")).hasCount(0);

        field(anna, "Varför? (frivilligt)").fill("Påbörjat");
        var lena = signIn("lena@lo.example");
        open(lena, anna.url());
        button(lena, "Mer").first().click();
        button(lena, "Stäng nu").click();
        assertThat(lena.getByText("Stänga omröstningen?")).isVisible();
        button(lena, "Stäng nu").last().click();
        assertThat(lena.getByText("Facket: 1 för ”Ja”.")).isVisible();
        inspect(lena, "vote-closed");
        assertThat(anna.getByText("Vi väntar i åratal.")).isVisible();
        assertThat(anna.getByText("Det står kvar här.")).isVisible();
        assertThat(field(anna, "Varför? (frivilligt)")).hasValue("Påbörjat");
        assertThat(kim.getByText("Partiet: inga svar.")).isVisible();
        inspect(kim, "vote-closed-phone");

        var tove = signIn("tove@tco.example");
        tove.navigate(anna.url());
        assertThat(tove.locator("h1")).isVisible();
        assertThat(tove.getByText("Ska vi bygga mer?")).hasCount(0);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, exact());
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }
}
