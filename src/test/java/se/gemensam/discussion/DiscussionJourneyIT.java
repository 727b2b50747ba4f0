package se.gemensam.discussion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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

        TalkOnScreen.select(anna, "bygga fler hus");
        TalkOnScreen.say(anna, "Hur många?");
        assertThat(TalkOnScreen.thread(lena, "Hur många?")).containsText("bygga fler hus");
        assertThat(TalkOnScreen.thread(lena, "Hur många?")).containsText("Alla i rummet");

        TalkOnScreen.thread(lena, "Hur många?").getByText("Svara").click();
        lena.getByLabel("Svar", new Page.GetByLabelOptions().setExact(true)).fill("Tusen om året.");
        TalkOnScreen.thread(lena, "Hur många?")
                .getByRole(AriaRole.BUTTON, TalkOnScreen.named("Skicka"))
                .click();
        assertThat(TalkOnScreen.thread(anna, "Hur många?")).containsText("Tusen om året.");

        TalkOnScreen.audience(lena, "Bara facket");
        TalkOnScreen.say(lena, "Mellan oss: räcker det?");
        assertThat(TalkOnScreen.thread(ulf, "Mellan oss")).containsText("Bara facket");
        assertThat(anna.getByText("Mellan oss")).hasCount(0);
        anna.reload();
        talk(anna);
        assertThat(TalkOnScreen.thread(anna, "Tusen om året.")).isVisible();
        assertThat(anna.getByText("Mellan oss")).hasCount(0);
        assertThat(TalkOnScreen.tab(anna)).hasText("Samtal (1)");
        assertThat(TalkOnScreen.tab(ulf)).hasText("Samtal (2)");

        TalkOnScreen.thread(lena, "Mellan oss")
                .getByRole(AriaRole.BUTTON, TalkOnScreen.named("Ge till någon"))
                .click();
        lena.getByLabel("Person").fill("Ulf");
        lena.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Ulf Ek"))
                .click();
        button(lena, "Spara").click();
        assertThat(TalkOnScreen.thread(ulf, "Mellan oss")).containsText("Väntar på Ulf Ek");
        open(ulf, path.substring(0, path.indexOf("/platforms")));
        ulf.getByText("Lena Holm väntar på att du tar hand om det här").click();
        assertThat(TalkOnScreen.thread(ulf, "Mellan oss")).isVisible();

        TalkOnScreen.thread(anna, "Hur många?")
                .getByRole(AriaRole.BUTTON, TalkOnScreen.named("Klart"))
                .click();
        assertThat(TalkOnScreen.thread(lena, "Hur många?")).hasCount(0);
        button(lena, "Klara (1)").click();
        assertThat(TalkOnScreen.thread(lena, "Hur många?")).containsText("Klar, enligt");
    }

    @Test
    void wordsLeadToTheirThreadsInTheTextAndInTheEditor() {
        var anna = signIn(ANNA);
        write(anna);
        TalkOnScreen.selectWhileWriting(anna, "bygga fler hus");
        anna.locator("live-toolbar").getByLabel("Kommentera orden").click();
        assertThat(anna.getByText("Om orden ”bygga fler hus”")).isVisible();
        TalkOnScreen.say(anna, "Hur många?");
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
        TalkOnScreen.clickOn(kim, "bygga");
        assertThat(kim.locator(".thread-called")).containsText("Hur många?");
        assertThat(kim.locator(".thread-called")).isFocused();

        TalkOnScreen.clickOn(kim, "Tillsammans");
        button(kim, "Kommentera stycket").click();
        assertThat(kim.getByText("Om orden ”Tillsammans: Vi ska bygga fler hus.”"))
                .isVisible();
        TalkOnScreen.audience(kim, "Bara facket");
        TalkOnScreen.say(kim, "Mellan oss: räcker det?");
        assertThat(TalkOnScreen.thread(kim, "Mellan oss")).containsText("Bara facket");
        kim.waitForFunction("CSS.highlights.get('talk-union')?.size === 1");

        anna.keyboard().press("End");
        anna.keyboard().type(" Nu.");
        assertThat(kim.locator(".live-text p").first()).hasText("Tillsammans: Vi ska bygga fler hus. Nu.");
        assertThat(anna.locator(".text-mark")).hasCount(1);
        assertThat(anna.getByText("Mellan oss")).hasCount(0);
        anna.keyboard().press("Control+Alt+m");
        assertThat(anna.getByText("Om orden ”Tillsammans: Vi ska bygga fler hus. Nu.”"))
                .isVisible();
        TalkOnScreen.clickOn(anna, "bygga");
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
        assertThat(TalkOnScreen.tab(lena)).hasText("Samtal (25)");
        assertThat(lena.locator(".thread")).hasCount(20);
        button(lena, "Visa 5 till").click();
        assertThat(lena.locator(".thread")).hasCount(25);
        TalkOnScreen.say(lena, "Ännu en");
        assertThat(lena.locator(".thread-called")).containsText("Ännu en");
    }

    @Test
    void aThreadFollowsItsWordsIntoTheTrayAndBack() {
        var anna = talk(signIn(ANNA));
        TalkOnScreen.select(anna, "bygga fler hus");
        TalkOnScreen.say(anna, "Hur många?");
        assertThat(TalkOnScreen.thread(anna, "Hur många?")).isVisible();

        write("Vi väntar.");
        var tray = anna.locator(".thread-tray");
        assertThat(tray).containsText("Hur många?");
        assertThat(tray).containsText("bygga fler hus");

        write("Tillsammans. Vi ska bygga fler hus.");
        assertThat(tray).isHidden();
        assertThat(TalkOnScreen.thread(anna, "Hur många?")).isVisible();
    }

    @Test
    void whatIsBeingWrittenStaysWhileOthersTalkAndSectionsChange() {
        var anna = talk(signIn(ANNA));
        TalkOnScreen.audience(anna, "Bara partiet");
        anna.getByLabel("Skriv en kommentar").fill("Bara för oss");
        var lena = talk(signIn(LENA));
        TalkOnScreen.say(lena, "Hur många?");
        TalkOnScreen.thread(anna, "Hur många?").getByText("Svara").click();
        var reply = anna.getByLabel("Svar", new Page.GetByLabelOptions().setExact(true));
        reply.fill("Jag tänker");

        TalkOnScreen.pick(anna, "Skola");
        assertThat(anna.getByText("Hur många?")).isHidden();
        TalkOnScreen.say(lena, "Och när?");
        assertThat(anna.getByLabel("Skriv en kommentar")).hasValue("Bara för oss");
        assertThat(anna.getByLabel("Vem kan se det?")).containsText("Bara partiet");

        TalkOnScreen.pick(anna, "Bostäder");
        assertThat(TalkOnScreen.thread(anna, "Och när?")).isVisible();
        assertThat(reply).hasValue("Jag tänker");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyoneCanUseIt(Screen screen) {
        var anna = talk(signIn(screen, ANNA));
        inspect(anna, "talk-empty-" + screen);
        anna.locator(".conversation-begin")
                .getByRole(AriaRole.BUTTON, TalkOnScreen.named("Skicka"))
                .click();
        assertThat(anna.getByText("Skriv något först.")).isVisible();
        inspect(anna, "talk-error-" + screen);
        TalkOnScreen.say(anna, "Hur många?");
        TalkOnScreen.audience(anna, "Bara partiet");
        TalkOnScreen.say(anna, "Vad säger vi själva?");
        assertThat(TalkOnScreen.thread(anna, "Vad säger vi själva?")).isVisible();
        TalkOnScreen.thread(anna, "Hur många?").getByText("Svara").click();
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
        TalkOnScreen.clickOn(anna, "bygga");
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

    private Page talk(Page page) {
        open(page, path + "/sections/" + first());
        TalkOnScreen.show(page);
        return page;
    }

    private UUID first() {
        return as(ANNA, () -> outlines.of(platform).sections().getFirst().id());
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
