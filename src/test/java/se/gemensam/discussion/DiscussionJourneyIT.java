package se.gemensam.discussion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;

/** Two sides and somebody who only reads talk about the words of a text, in real browsers. */
class DiscussionJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";
    private static final String ULF = "ulf@lo.example";

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private PlatformOutline outlines;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private UUID platform;
    private String path;

    static List<Screen> screens() {
        return Screen.all();
    }

    @BeforeEach
    void writeAPlatform() {
        path = as(ANNA, () -> {
            var room = workspaces.mine().getFirst();
            platform = platforms.create(room.id(), new PlatformDraft("Samtal på prov"));
            sections.add(platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Vi ska bygga fler hus.")));
            sections.add(platform, new Place(null, 1), Doc.of("Skola", Paragraph.of("Vi ska lära.")));
            return "/w/" + room.slug() + "/platforms/" + platform;
        });
    }

    @AfterEach
    void removeThePlatform() {
        as(ANNA, () -> {
            platforms.remove(platform);
            return platform;
        });
    }

    @Test
    void wordsAreTalkedAboutLiveAndEachSideKeepsItsOwn() {
        var anna = talk(signIn(ANNA));
        var lena = talk(signIn(LENA));
        var ulf = talk(signIn(ULF));

        select(anna, "bygga fler hus");
        say(anna, "Hur många?");
        assertThat(thread(lena, "Hur många?")).containsText("bygga fler hus");
        assertThat(thread(lena, "Hur många?")).containsText("Alla i rummet");

        thread(lena, "Hur många?").getByText("Svara").click();
        lena.getByLabel("Svar", new Page.GetByLabelOptions().setExact(true)).fill("Tusen om året.");
        thread(lena, "Hur många?").getByRole(AriaRole.BUTTON, named("Skicka")).click();
        assertThat(thread(anna, "Hur många?")).containsText("Tusen om året.");

        audience(lena, "Bara facket");
        say(lena, "Mellan oss: räcker det?");
        assertThat(thread(ulf, "Mellan oss")).containsText("Bara facket");
        assertThat(anna.getByText("Mellan oss")).hasCount(0);
        anna.reload();
        talk(anna);
        assertThat(thread(anna, "Tusen om året.")).isVisible();
        assertThat(anna.getByText("Mellan oss")).hasCount(0);
        assertThat(tab(anna)).hasText("Samtal (1)");
        assertThat(tab(ulf)).hasText("Samtal (2)");

        thread(lena, "Mellan oss")
                .getByRole(AriaRole.BUTTON, named("Ge till någon"))
                .click();
        lena.getByLabel("Person").fill("Ulf");
        lena.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Ulf Ek"))
                .click();
        button(lena, "Spara").click();
        assertThat(thread(ulf, "Mellan oss")).containsText("Väntar på Ulf Ek");
        open(ulf, path.substring(0, path.indexOf("/platforms")));
        ulf.getByText("Lena Holm väntar på att du tar hand om det här").click();
        assertThat(thread(ulf, "Mellan oss")).isVisible();

        thread(anna, "Hur många?").getByRole(AriaRole.BUTTON, named("Klart")).click();
        assertThat(thread(lena, "Hur många?")).containsText("Klar, enligt");
    }

    @Test
    void aThreadFollowsItsWordsIntoTheTrayAndBack() {
        var anna = talk(signIn(ANNA));
        select(anna, "bygga fler hus");
        say(anna, "Hur många?");
        assertThat(thread(anna, "Hur många?")).isVisible();

        write("Vi väntar.");
        var tray = anna.locator(".thread-tray");
        assertThat(tray).containsText("Hur många?");
        assertThat(tray).containsText("bygga fler hus");

        write("Tillsammans. Vi ska bygga fler hus.");
        assertThat(tray).isHidden();
        assertThat(thread(anna, "Hur många?")).isVisible();
    }

    @Test
    void whatIsBeingWrittenStaysWhileOthersTalkAndSectionsChange() {
        var anna = talk(signIn(ANNA));
        audience(anna, "Bara partiet");
        anna.getByLabel("Skriv en kommentar").fill("Bara för oss");
        var lena = talk(signIn(LENA));
        say(lena, "Hur många?");
        thread(anna, "Hur många?").getByText("Svara").click();
        var reply = anna.getByLabel("Svar", new Page.GetByLabelOptions().setExact(true));
        reply.fill("Jag tänker");

        pick(anna, "Skola");
        assertThat(anna.getByText("Hur många?")).isHidden();
        say(lena, "Och när?");
        assertThat(anna.getByLabel("Skriv en kommentar")).hasValue("Bara för oss");
        assertThat(anna.getByLabel("Vem kan se det?")).containsText("Bara partiet");

        pick(anna, "Bostäder");
        assertThat(thread(anna, "Och när?")).isVisible();
        assertThat(reply).hasValue("Jag tänker");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyoneCanUseIt(Screen screen) {
        var anna = talk(signIn(screen, ANNA));
        inspect(anna, "talk-empty-" + screen);
        anna.locator(".conversation-begin")
                .getByRole(AriaRole.BUTTON, named("Skicka"))
                .click();
        assertThat(anna.getByText("Skriv något först.")).isVisible();
        inspect(anna, "talk-error-" + screen);
        say(anna, "Hur många?");
        audience(anna, "Bara partiet");
        say(anna, "Vad säger vi själva?");
        assertThat(thread(anna, "Vad säger vi själva?")).isVisible();
        thread(anna, "Hur många?").getByText("Svara").click();
        inspect(anna, "talk-" + screen);
    }

    private Page talk(Page page) {
        open(page, path + "/sections/" + first());
        var toggle = page.locator(".platform-side > .sheet-toggle");
        if (toggle.isVisible()) {
            toggle.click();
        }
        tab(page).click();
        assertThat(page.locator(".conversation")).isVisible();
        return page;
    }

    private static void pick(Page page, String section) {
        page.locator("section-outline")
                .getByText(section, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator tab(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Samtal( \\(|$)")));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private UUID first() {
        return as(ANNA, () -> outlines.of(platform).sections().getFirst().id());
    }

    private static void say(Page page, String words) {
        var field = page.getByLabel("Skriv en kommentar");
        field.fill(words);
        page.locator(".conversation-begin")
                .getByRole(AriaRole.BUTTON, named("Skicka"))
                .click();
        assertThat(field).hasValue("");
    }

    private static void audience(Page page, String name) {
        page.getByLabel("Vem kan se det?").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static Locator thread(Page page, String words) {
        return page.locator(".thread").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Marks words in the text that is read, as a mouse does. */
    private static void select(Page page, String words) {
        assertThat(page.locator(".live-text p").first()).containsText(words);
        page.evaluate("""
                (words) => {
                  const text = document.querySelector('.live-text p').firstChild;
                  const start = text.data.indexOf(words);
                  getSelection().setBaseAndExtent(text, start, text, start + words.length);
                }""", words);
        assertThat(page.getByText("Om orden ”" + words + "”")).isVisible();
    }

    private void write(String words) {
        var outline = as(ANNA, () -> outlines.of(platform));
        documents.change(
                outline.sections().getFirst().documentId(),
                Doc.of("Bostäder", Paragraph.of(words)),
                members.find(outline.platform().workspaceId(), account(ANNA))
                        .orElseThrow()
                        .id(),
                "test");
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(account(email), work);
    }

    private UUID account(String email) {
        return accounts.withEmail(email).orElseThrow();
    }
}
