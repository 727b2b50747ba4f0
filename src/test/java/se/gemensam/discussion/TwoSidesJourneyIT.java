package se.gemensam.discussion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.Invited;
import se.gemensam.workspace.WorkspaceService;

/** The whole way of somebody new: asked in by letter, heard by the other side, and by words that move under what was said of them. */
class TwoSidesJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String PASSWORD = "ett gott lösenord";
    private static final String ADDRESS = Invited.address("nina");

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
    private JdbcClient database;

    private String room;
    private UUID platform;
    private String homes;
    private String school;

    @BeforeEach
    void writeAPlatform() {
        as(ANNA, () -> {
            var demo = workspaces.mine().getFirst();
            room = "/w/" + demo.slug();
            platform = platforms.create(demo.id(), new PlatformDraft("Hela vägen"));
            var path = room + "/platforms/" + platform + "/sections/";
            homes = path
                    + sections.add(
                            platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Vi ska bygga fler hus.")));
            school = path + sections.add(platform, new Place(null, 1), Doc.of("Skola", Paragraph.of("Vi ska lära.")));
            demo.organisations().stream()
                    .filter(each -> each.name().equals("TCO-rådet Demo"))
                    .forEach(each -> platforms.openTo(platform, each.id()));
            return platform;
        });
    }

    @AfterEach
    void leaveTheDemoAsItWas() {
        as(ANNA, () -> {
            platforms.remove(platform);
            return platform;
        });
        Invited.forget(database);
    }

    @Test
    void fromTheLetterToWordsThatComeBack() {
        var anna = signIn(ANNA);
        var nina = askedInAsACommenter(anna);
        var lena = signIn("lena@lo.example");
        var ulf = signIn("ulf@lo.example");
        var tove = signIn("tove@tco.example");

        talk(nina, homes);
        talk(lena, homes);
        talk(ulf, homes);
        open(tove, homes);
        TalkOnScreen.select(nina, "bygga fler hus");
        TalkOnScreen.say(nina, "Hur många?");
        var asked = TalkOnScreen.thread(lena, "Hur många?");
        assertThat(asked).containsText("Nina Ny");
        var heard = TalkOnScreen.thread(ulf, "Hur många?");
        heard.getByRole(AriaRole.BUTTON, TalkOnScreen.named("Följ")).click();
        assertThat(heard.getByRole(AriaRole.BUTTON, TalkOnScreen.named("Sluta följa")))
                .isVisible();
        open(ulf, room);

        asked.getByText("Svara").click();
        lena.getByLabel("Svar", new Page.GetByLabelOptions().setExact(true)).fill("Tusen om året.");
        asked.getByRole(AriaRole.BUTTON, TalkOnScreen.named("Skicka")).click();
        assertThat(TalkOnScreen.thread(nina, "Hur många?")).containsText("Tusen om året.");
        open(ulf, "/notifications");
        assertThat(ulf.locator(".news li").first()).containsText("Lena Holm");
        assertThat(ulf.locator(".news li").first()).containsText("Bostäder");
        talk(ulf, homes);

        TalkOnScreen.audience(lena, "Bara facket");
        TalkOnScreen.say(lena, "Mellan oss: räcker det?");
        assertThat(TalkOnScreen.thread(ulf, "Mellan oss")).isVisible();
        assertThat(TalkOnScreen.tab(nina)).hasText("Samtal (1)");
        nina.reload();
        TalkOnScreen.show(nina);
        assertThat(TalkOnScreen.thread(nina, "Tusen om året.")).isVisible();
        assertThat(nina.getByText("Mellan oss")).hasCount(0);

        wordsMove(anna, nina, lena);
        assertThat(tove.getByText("Och bygga många fler hus")).isVisible();
        assertThat(tove.getByText("Hur många?")).hasCount(0);
        assertThat(anna.getByText("Mellan oss")).hasCount(0);
        assertThat(nina.getByText("Mellan oss")).hasCount(0);
    }

    /** By letter, with the name that the other side shall see. */
    private Page askedInAsACommenter(Page anna) {
        open(anna, room + "/people");
        button(anna, "Bjud in").click();
        anna.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("E-postadresser"))
                .fill(ADDRESS);
        anna.getByLabel("Läsa och kommentera").check();
        button(anna, "Skicka inbjudan").click();
        assertThat(anna.getByText("En inbjudan är på väg.")).isVisible();

        var nina = visit(Screen.DESK, "/demo/mail");
        nina.getByText("Du har en inbjudan").click();
        nina.getByText(Pattern.compile("/invitation/")).click();
        nina.getByLabel("Ditt namn").fill("Nina Ny");
        nina.getByLabel("Välj ett lösenord").and(nina.locator("input")).fill(PASSWORD);
        nina.getByLabel("Mitt namn").click();
        nina.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Nej").setExact(true))
                .click();
        button(nina, "Gå med").click();
        assertThat(nina.getByText("Du är med.")).isVisible();
        nina.getByLabel("E-post").fill(ADDRESS);
        nina.getByLabel("Lösenord").and(nina.locator("input")).fill(PASSWORD);
        button(nina, "Logga in").click();
        nina.waitForURL(url -> !url.contains("/login"));
        return nina;
    }

    /** Anna writes in the words, splits before them, carries them into another section, deletes them, and thinks better of it. */
    private void wordsMove(Page anna, Page nina, Page lena) {
        open(anna, homes);
        TalkOnScreen.show(anna);
        write(anna, "Vi ska bygga");
        TalkOnScreen.selectWhileWriting(anna, "fler");
        anna.keyboard().type("många fler");
        assertThat(mark(anna)).hasText("bygga många fler hus");
        assertThat(nina.locator(".live-text p").first()).hasText("Vi ska bygga många fler hus.");
        TalkOnScreen.awaitMark(nina, "bygga många fler hus");
        TalkOnScreen.clickOn(nina, "många");
        assertThat(nina.locator(".thread-called")).containsText("Hur många?");

        TalkOnScreen.selectWhileWriting(anna, "bygga");
        anna.keyboard().press("ArrowLeft");
        TalkOnScreen.awaitCaret(anna);
        anna.keyboard().press("Enter");
        button(anna, "Fler verktyg").click();
        button(anna, "Dela avsnittet här").click();
        assertThat(anna.locator(".text-section")).hasCount(3);
        assertThat(tray(lena)).isHidden();

        write(anna, "bygga många fler hus");
        TalkOnScreen.selectWhileWriting(anna, "bygga många fler hus.");
        anna.keyboard().press("ControlOrMeta+x");
        assertThat(tray(lena)).containsText("Hur många?");
        open(anna, school);
        write(anna, "Vi ska lära.");
        anna.keyboard().press("End");
        TalkOnScreen.awaitCaret(anna);
        anna.keyboard().type(" Och ");
        anna.keyboard().press("ControlOrMeta+v");
        assertThat(mark(anna)).hasText("bygga många fler hus");
        open(lena, school);
        TalkOnScreen.show(lena);
        assertThat(TalkOnScreen.thread(lena, "Hur många?")).containsText("Tusen om året.");
        assertThat(tray(lena)).isHidden();

        TalkOnScreen.selectWhileWriting(anna, "bygga många fler hus");
        anna.keyboard().press("Delete");
        assertThat(tray(lena)).containsText("Hur många?");
        anna.keyboard().press("ControlOrMeta+z");
        assertThat(tray(lena)).isHidden();
        assertThat(TalkOnScreen.thread(lena, "Hur många?")).isVisible();
        assertThat(mark(anna)).hasText("bygga många fler hus");
    }

    private void talk(Page page, String section) {
        open(page, section);
        TalkOnScreen.show(page);
    }

    private static void write(Page page, String words) {
        page.locator(".live-text p")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
        assertThat(page.locator(".live-writing")).isFocused();
    }

    private static Locator mark(Page page) {
        return page.locator(".live-writing .text-mark-room");
    }

    private static Locator tray(Page page) {
        return page.locator(".thread-tray");
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }
}
