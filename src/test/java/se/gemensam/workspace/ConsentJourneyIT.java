package se.gemensam.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.BrowserIT;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.identity.PictureFixtures;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;

/** What the other side sees of somebody while the consent to be named comes and goes, without loading anything anew. */
class ConsentJourneyIT extends BrowserIT {

    private static final String PETRA = "petra@parti.example";
    private static final String LENA = "lena@lo.example";
    private static final String ROOM = "/w/demodistriktet-lo-distriktet-demo";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private MemberService members;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private DiscussionService discussion;

    static List<Screen> screens() {
        return Screen.all();
    }

    @AfterEach
    void leaveTheDemoAsItWas() {
        database.sql("delete from account_picture").update();
        as(PETRA, () -> members.answer(room(), Naming.NAMED));
        as("bo@parti.example", () -> members.answer(room(), Naming.NAMED));
    }

    @Test
    void aNameIsGoneFromTheOpenPagesOfTheOtherSideAtOnce() {
        var path = aPlatformThatPetraTalksOf();
        var petra = signIn(PETRA);
        open(petra, path);
        petra.getByText("Vi ska bygga fler hus.").click();
        petra.keyboard().type("Ja. ");

        var frames = new CopyOnWriteArrayList<String>();
        var lena = signIn(LENA);
        lena.onWebSocket(socket -> socket.onFrameReceived(frame -> frames.add(String.valueOf(frame.text()))));
        open(lena, path);
        button(lena, "Samtal (1)").click();
        lena.getByText("Vi ska bygga fler hus.").click();
        assertThat(lena.locator(".comment").getByText("Petra Lind")).isVisible();
        assertThat(lena.locator("section-outline").getByTitle("Petra Lind")).isVisible();

        as(PETRA, () -> members.withdrawConsent(room()));

        assertThat(lena.locator(".comment").getByText("Petra Lind")).hasCount(0);
        assertThat(lena.locator("section-outline").getByTitle("Petra Lind")).hasCount(0);
        assertThat(lena.locator(".comment").getByText("Företrädare för Regionfullmäktigegruppen Demo"))
                .isVisible();
        frames.clear();
        petra.keyboard().type("Många. ");
        assertThat(lena.getByText("Många.")).isVisible();
        assertThat(lena.getByText("Petra Lind")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(frames).isNotEmpty().noneMatch(frame -> frame.contains("Petra"));

        as(PETRA, () -> members.consentToBeNamed(room()));
        assertThat(lena.locator(".comment").getByText("Petra Lind")).isVisible();
    }

    private String aPlatformThatPetraTalksOf() {
        return as(PETRA, () -> {
            var platform = platforms.create(room(), new PlatformDraft("Namn på prov"));
            var section = sections.add(
                    platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Vi ska bygga fler hus.")));
            discussion.open(new ThreadDraft(platform, section, new Audience.Room(), "Hur många?", null));
            return ROOM + "/platforms/" + platform + "/sections/" + section;
        });
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whoAgreedToAnOlderTextIsAskedAgain(Screen screen) {
        database.sql("""
                        update member set consent_text = 'names-1'
                        where account_id = (select id from account where email = 'bo@parti.example')""").update();
        var lena = signIn(screen, LENA);
        open(lena, ROOM + "/people");
        assertThat(lena.getByText("Bo Rask")).hasCount(0);

        var bo = signIn(screen, "bo@parti.example");
        open(bo, ROOM + "/platforms");
        assertThat(bo.getByText("Ditt namn för den andra sidan")).isVisible();
        inspect(bo, "naming-again-" + screen);
        button(bo, "Spara svaret").click();
        assertThat(bo.getByText("Välj vad den andra sidan ska se.")).isVisible();
        button(bo, "Svara senare").click();
        open(bo, ROOM + "/people");
        assertThat(bo.getByText("Tills du har svarat")).hasCount(0);
        inspect(bo, "naming-open-" + screen);
        button(bo, "Svara om ditt namn").click();
        bo.getByLabel("Mitt namn").click();
        button(bo, "Spara svaret").click();
        assertThat(bo.getByText("Alla i rummet ser ditt namn.")).isVisible();
        assertThat(lena.getByText("Bo Rask")).isVisible();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aPictureGoesWithTheName(Screen screen) {
        var petra = signIn(screen, PETRA);
        open(petra, "/account");
        upload(petra, "bild.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes());
        assertThat(petra.getByText("Bilden måste vara PNG eller JPEG.")).isVisible();
        inspect(petra, "account-picture-refused-" + screen);
        upload(petra, "bild.png", PictureFixtures.png(900, 700));
        assertThat(petra.getByText("Bilden är sparad.")).isVisible();
        assertThat(petra.locator(".frame-top .face img")).isVisible();
        inspect(petra, "account-picture-" + screen);

        var lena = signIn(screen, LENA);
        open(lena, ROOM + "/people");
        var shown = lena.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Petra Lind"))
                .locator("img");
        assertThat(shown).isVisible();
        org.assertj.core.api.Assertions.assertThat(shown.evaluate("picture => picture.naturalWidth"))
                .isEqualTo(256);
        inspect(lena, "people-pictures-" + screen);

        as(PETRA, () -> members.withdrawConsent(room()));
        assertThat(shown).hasCount(0);
        assertThat(lena.locator(".member-list img")).hasCount(0);

        button(petra, "Ta bort bilden").click();
        assertThat(petra.getByText("Bilden är borttagen.")).isVisible();
        assertThat(petra.locator(".frame-top .face img")).hasCount(0);
    }

    private static void upload(Page page, String name, byte[] bytes) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "image/png", bytes));
    }

    private UUID room() {
        return workspaces.mine().getFirst().id();
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }

    private void as(String email, Runnable work) {
        acting.account(accounts.withEmail(email).orElseThrow(), work);
    }
}
