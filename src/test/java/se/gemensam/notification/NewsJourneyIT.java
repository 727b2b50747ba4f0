package se.gemensam.notification;

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
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.WorkspaceService;

/** People of two sides hear of what concerns them while they are there, and find it again. */
class NewsJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private String room;
    private UUID platform;
    private UUID section;

    static List<Screen> screens() {
        return Screen.all();
    }

    @BeforeEach
    void writeAPlatform() {
        room = as(ANNA, () -> {
            notifications.readAll();
            var mine = workspaces.mine().getFirst();
            platform = platforms.create(mine.id(), new PlatformDraft("Nyheter på prov"));
            section = sections.add(platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Vi bygger.")));
            return mine.slug();
        });
    }

    @AfterEach
    void removeThePlatform() {
        as(ANNA, () -> {
            platforms.remove(platform);
            notifications.readAll();
            return platform;
        });
    }

    @Test
    void whoIsNamedHearsOfItAtOnceAndFindsTheTalk() {
        var anna = signIn(ANNA);
        assertThat(bell(anna)).hasAccessibleName("Aviseringar");
        say(LENA, new Audience.OneSide(Side.UNION), "Mellan oss");
        say(LENA, new Audience.Room(), "Vad säger du, @Anna Berg?");

        assertThat(bell(anna)).hasAccessibleName("Aviseringar, 1 olästa");
        bell(anna).click();
        var news = anna.locator(".news li").first();
        assertThat(news).containsText("Lena Holm nämnde dig i ett samtal om ”Bostäder”");
        assertThat(news).containsText("Ny");
        news.getByRole(AriaRole.LINK).click();

        assertThat(anna.locator(".conversation")).containsText("Vad säger du, @Anna Berg?");
        assertThat(bell(anna)).hasAccessibleName("Aviseringar");
        open(anna, "/w/" + room + "/activity");
        assertThat(anna.locator(".activity").first()).containsText("Lena Holm");
        assertThat(anna.locator(".activity").first()).containsText("började ett samtal om ”Bostäder”");
        assertThat(anna.getByText("Bara facket")).hasCount(0);
    }

    @Test
    void whoFollowsAPlatformHearsOfIt() {
        var lena = signIn(LENA);
        as(LENA, () -> {
            notifications.readAll();
            return room;
        });
        open(lena, "/w/" + room + "/platforms/" + platform);
        lena.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Följ Nyheter på prov"))
                .click();
        assertThat(lena.getByText("Du följer Nyheter på prov nu")).isVisible();
        as(ANNA, () -> {
            sections.agree(section);
            return section;
        });

        assertThat(bell(lena)).hasAccessibleName("Aviseringar, 1 olästa");
        bell(lena).click();
        assertThat(lena.locator(".news li").first()).containsText("Anna Berg stämde av avsnittet ”Bostäder”");
        button(lena, "Sluta följa Nyheter på prov").click();
        assertThat(button(lena, "Sluta följa Nyheter på prov")).hasCount(0);
        button(lena, "Markera alla som lästa").click();
        assertThat(bell(lena)).hasAccessibleName("Aviseringar");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyoneCanUseIt(Screen screen) {
        say(LENA, new Audience.Room(), "Vad säger du, @Anna Berg?");
        say(ANNA, new Audience.OneSide(Side.PARTY), "Vad säger vi?");
        var anna = signIn(screen, ANNA);
        open(anna, "/notifications");
        assertThat(anna.locator(".news li").first()).isVisible();
        assertThat(anna.locator("vaadin-select").first()).containsText("Genast");
        assertThat(anna.locator("vaadin-select label").first()).isVisible();
        inspect(anna, "news-" + screen);
        open(anna, "/w/" + room + "/activity");
        assertThat(anna.locator(".activity").first()).isVisible();
        inspect(anna, "activity-" + screen);
        open(anna, "/w/" + room);
        inspect(anna, "home-news-" + screen);
    }

    private static Locator bell(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Aviseringar")));
    }

    private void say(String email, Audience audience, String words) {
        as(email, () -> discussion.open(new ThreadDraft(platform, section, audience, words, null)));
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }
}
