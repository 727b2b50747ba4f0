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
import se.gemensam.organisation.Side;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;

/** Two sides and somebody who only reads talk about the words of a text, in real browsers. */
class DiscussionJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";
    private static final String ULF = "ulf@lo.example";
    private static final String KIM = "kim@klubb.example";

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
    private DiscussionService discussion;

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
        assertThat(thread(lena, "Hur många?")).hasCount(0);
        button(lena, "Klara (1)").click();
        assertThat(thread(lena, "Hur många?")).containsText("Klar, enligt");
    }

    @Test
    void wordsLeadToTheirThreadsInTheTextAndInTheEditor() {
        var anna = signIn(ANNA);
        write(anna);
        selectWhileWriting(anna, "bygga fler hus");
        anna.locator("live-toolbar").getByLabel("Kommentera orden").click();
        assertThat(anna.getByText("Om orden ”bygga fler hus”")).isVisible();
        say(anna, "Hur många?");
        assertThat(anna.locator(".live-writing .text-mark-room")).hasText("bygga fler hus");

        anna.locator(".live-writing p").click();
        anna.keyboard().press("Home");
        anna.keyboard().type("Tillsammans: ");
        assertThat(anna.locator(".live-writing p")).hasText("Tillsammans: Vi ska bygga fler hus.");
        assertThat(anna.locator(".live-writing .text-mark-room")).hasText("bygga fler hus");

        var kim = signIn(KIM);
        open(kim, path + "/sections/" + first());
        assertThat(kim.locator(".live-text p").first()).hasText("Tillsammans: Vi ska bygga fler hus.");
        kim.waitForFunction("CSS.highlights.get('talk-room')?.size === 1");
        clickOn(kim, "bygga");
        assertThat(kim.locator(".thread-called")).containsText("Hur många?");
        assertThat(kim.locator(".thread-called")).isFocused();

        clickOn(kim, "Tillsammans");
        button(kim, "Kommentera stycket").click();
        assertThat(kim.getByText("Om orden ”Tillsammans: Vi ska bygga fler hus.”"))
                .isVisible();
        audience(kim, "Bara facket");
        say(kim, "Mellan oss: räcker det?");
        assertThat(thread(kim, "Mellan oss")).containsText("Bara facket");
        kim.waitForFunction("CSS.highlights.get('talk-union')?.size === 1");

        anna.keyboard().press("End");
        anna.keyboard().type(" Nu.");
        assertThat(kim.locator(".live-text p").first()).hasText("Tillsammans: Vi ska bygga fler hus. Nu.");
        assertThat(anna.locator(".text-mark")).hasCount(1);
        assertThat(anna.getByText("Mellan oss")).hasCount(0);
        anna.keyboard().press("Control+Alt+m");
        assertThat(anna.getByText("Om orden ”Tillsammans: Vi ska bygga fler hus. Nu.”"))
                .isVisible();
        clickOn(anna, "bygga");
        assertThat(anna.locator(".thread-called")).containsText("Hur många?");
        assertThat(anna.locator(".live-writing")).isFocused();
    }

    @Test
    void ofManyThreadsTheFirstAreShownAndMoreWhenAskedFor() {
        as(ANNA, () -> {
            for (int number = 1; number <= 25; number++) {
                discussion.open(new ThreadDraft(platform, first(), new Audience.Room(), "Tråd nummer " + number, null));
            }
            return platform;
        });
        var lena = talk(signIn(LENA));
        assertThat(tab(lena)).hasText("Samtal (25)");
        assertThat(lena.locator(".thread")).hasCount(20);
        button(lena, "Visa 5 till").click();
        assertThat(lena.locator(".thread")).hasCount(25);
        say(lena, "Ännu en");
        assertThat(lena.locator(".thread-called")).containsText("Ännu en");
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

    @ParameterizedTest
    @MethodSource("screens")
    void wordsThatAreTalkedAboutAreSeen(Screen screen) {
        as(ANNA, () -> {
            var head = documents.exactHead(
                    outlines.of(platform).sections().getFirst().documentId());
            int start = head.content().title().size() + 1;
            for (var audience : List.of(new Audience.Room(), new Audience.OneSide(Side.PARTY))) {
                var words = audience instanceof Audience.Room ? "bygga" : "hus";
                int from = start + "Vi ska bygga fler hus.".indexOf(words);
                discussion.open(new ThreadDraft(
                        platform,
                        first(),
                        audience,
                        "Om " + words,
                        new Selection(head.version(), from, from + words.length(), words)));
            }
            discussion.resolve(
                    discussion.open(new ThreadDraft(platform, first(), new Audience.Room(), "Klart nu", null)));
            return platform;
        });
        var anna = signIn(screen, ANNA);
        open(anna, path + "/sections/" + first());
        anna.waitForFunction("CSS.highlights.get('talk-party')?.size === 1");
        clickOn(anna, "bygga");
        assertThat(anna.locator(".thread-called")).containsText("Om bygga");
        button(anna, "Klara (1)").click();
        inspect(anna, "talk-words-" + screen);
    }

    /** Puts the cursor into the first section. */
    private void write(Page page) {
        open(page, path + "/sections/" + first());
        page.locator(".live-text p").first().click();
        assertThat(page.locator(".live-writing")).isFocused();
    }

    private static void selectWhileWriting(Page page, String words) {
        page.evaluate("""
                (words) => {
                  const text = document.querySelector('.live-writing p').firstChild;
                  const start = text.data.indexOf(words);
                  getSelection().setBaseAndExtent(text, start, text, start + words.length);
                }""", words);
    }

    /** Where the words are seen, whatever elements they stand in. */
    private static void clickOn(Page page, String words) {
        var place = (List<?>) page.evaluate("""
                (words) => {
                  const walker = document.createTreeWalker(document.querySelector('.live-text p'), NodeFilter.SHOW_TEXT);
                  while (walker.nextNode() && !walker.currentNode.data.includes(words));
                  const range = document.createRange();
                  const start = walker.currentNode.data.indexOf(words);
                  range.setStart(walker.currentNode, start);
                  range.setEnd(walker.currentNode, start + words.length);
                  const { left, top, width, height } = range.getBoundingClientRect();
                  return [left + width / 2, top + height / 2];
                }""", words);
        page.mouse().click(((Number) place.getFirst()).doubleValue(), ((Number) place.getLast()).doubleValue());
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
