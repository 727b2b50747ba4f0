package se.gemensam.discussion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.gemensam.Keyboard.press;
import static se.gemensam.Keyboard.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.WorkspaceService;

/** Two people talk about a paragraph, neither of them with a mouse; one of them may not write in it. */
class TalkKeyboardJourneyIT extends BrowserIT {

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

    private UUID platform;
    private String homes;

    @BeforeEach
    void writeAPlatform() {
        as(ANNA, () -> {
            var demo = workspaces.mine().getFirst();
            platform = platforms.create(demo.id(), new PlatformDraft("Utan mus"));
            var section = sections.add(
                    platform,
                    new Place(null, 0),
                    Doc.of("Bostäder", Paragraph.of("Vi ska bygga fler hus."), Paragraph.of("Hyran är rimlig.")));
            homes = "/w/" + demo.slug() + "/platforms/" + platform + "/sections/" + section;
            return platform;
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
    void aCommenterAsksAboutAParagraphAndAConvenerAnswersAndSettlesIt() {
        var kim = signIn("kim@klubb.example");
        open(kim, homes);
        press(kim, TalkOnScreen.tab(kim), "Enter");
        press(kim, kim.getByLabel("Om ett visst stycke"), "ArrowDown");
        assertThat(kim.getByRole(AriaRole.OPTION)).hasCount(2);
        type(kim, "Hyran");
        assertThat(kim.getByRole(AriaRole.OPTION)).hasText("Hyran är rimlig.");
        type(kim, "ArrowDown", "Enter");
        assertThat(kim.getByText("Om orden ”Hyran är rimlig.”")).isVisible();
        assertThat(kim.getByLabel("Skriv en kommentar")).isFocused();
        type(kim, "För vem?");
        press(kim, send(kim, ".conversation-begin"), "Enter");
        var asked = TalkOnScreen.thread(kim, "För vem?");
        assertThat(asked.locator(".thread-quote")).hasText("”Hyran är rimlig.”");

        var anna = signIn(ANNA);
        open(anna, homes);
        press(anna, TalkOnScreen.tab(anna), "Enter");
        var thread = TalkOnScreen.thread(anna, "För vem?");
        press(anna, in(thread, "Svara"), "Enter");
        assertThat(anna.getByLabel("Svar", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        type(anna, "För den som arbetar.", "Control+Enter");
        assertThat(asked).containsText("För den som arbetar.");

        press(anna, in(thread, "Ge till någon"), "Enter");
        assertThat(anna.getByText("Vem tar hand om det?")).isVisible();
        anna.keyboard().press("Escape");
        assertThat(in(thread, "Ge till någon")).isFocused();
        press(anna, in(thread, "Klart"), "Enter");
        assertThat(asked).containsText("Klar, enligt Anna Berg");
    }

    private static Locator send(Page page, String form) {
        return page.locator(form).getByRole(AriaRole.BUTTON, TalkOnScreen.named("Skicka"));
    }

    private static Locator in(Locator thread, String name) {
        return thread.getByRole(AriaRole.BUTTON, TalkOnScreen.named(name));
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }
}
