package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
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
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;

/** Two sides write in one section: what a writer and a reader meet, in real browsers against the real server. */
class LiveTextJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";
    private static final String ULF = "ulf@lo.example";
    private static final String KIM = "kim@klubb.example";
    private static final String TOVE = "tove@tco.example";

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
    private UUID document;
    private String path;

    @BeforeEach
    void writeAPlatform() {
        path = as(ANNA, () -> {
            var room = workspaces.mine().getFirst();
            platform = platforms.create(room.id(), new PlatformDraft("Handslag på prov"));
            sections.add(platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Vi ska bygga.")));
            sections.add(platform, new Place(null, 1), Doc.of("Skola", Paragraph.of("Vi ska lära.")));
            document = outlines.text(platform).getFirst().reading().documentId();
            platforms.openTo(
                    platform,
                    members.find(room.id(), account(TOVE)).orElseThrow().organisationId());
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
    void twoSidesWriteInOneSectionAtTheSameMoment() {
        var anna = write(signIn(ANNA), 0);
        var lena = write(signIn(LENA), 0);
        for (var letter = 0; letter < 12; letter++) {
            anna.keyboard().type("a");
            lena.keyboard().type("l");
        }
        assertThat(editor(anna)).containsText("aaaaaaaaaaaa");
        assertThat(editor(anna)).containsText("llllllllllll");
        assertThat(editor(lena)).hasText(editor(anna).textContent());
        assertSaved(anna);
        assertSaved(lena);
        assertThat(text()).isEqualTo("Bostäder\n" + editor(anna).locator("p").innerText());
        assertThat(caret(anna)).hasAttribute("data-name", Pattern.compile("^Lena "));
        assertThat(caret(anna)).hasAttribute("data-side", "UNION");
        assertThat(caret(lena)).hasAttribute("data-side", "PARTY");
    }

    @Test
    void formatsListsAndUndoStayOnesOwn() {
        var anna = write(signIn(ANNA), 0);
        var lena = write(signIn(LENA), 0);
        anna.keyboard().press("Enter");
        anna.keyboard().type("- första punkten");
        anna.keyboard().press("Enter");
        anna.keyboard().press("Control+b");
        anna.keyboard().type("fet punkt");
        assertThat(editor(lena).locator("ul li strong")).hasText("fet punkt");
        lena.keyboard().type(" Lenas ord.");
        assertThat(editor(anna).locator("p").first()).containsText("Lenas ord.");
        for (var times = 0; times < 20; times++) {
            anna.keyboard().press("Control+z");
        }
        assertThat(editor(anna).locator("ul")).hasCount(0);
        assertThat(editor(lena).locator("ul")).hasCount(0);
        assertThat(editor(anna)).containsText("Vi ska bygga. Lenas ord.");
        assertSaved(anna);
        assertThat(text()).startsWith("Bostäder\nVi ska bygga. Lenas ord.");
    }

    @Test
    void whatIsWrittenWithoutAConnectionArrivesWhenThereIsOne() {
        var page = signIn(ANNA);
        var line = new Line(page);
        var anna = write(page, 0);
        var lena = write(signIn(LENA), 0);
        line.cut();
        anna.keyboard().type(" Utan nät.");
        assertThat(state(anna)).containsText("Frånkopplad – dina ändringar finns kvar här");
        lena.keyboard().press("Home");
        lena.keyboard().type("Meanwhile. ");
        assertSaved(lena);
        line.mend();
        assertThat(editor(lena)).containsText("Meanwhile. Vi ska bygga. Utan nät.");
        assertSaved(anna);
        assertThat(text()).isEqualTo("Bostäder\nMeanwhile. Vi ska bygga. Utan nät.");
    }

    @Test
    void aReloadWithoutConnectionLosesNothingAndReturnsToTheCursor() {
        var page = signIn(ANNA);
        var line = new Line(page);
        var anna = write(page, 0);
        line.cut();
        anna.keyboard().type(" Före omladdning.");
        assertThat(state(anna)).containsText("Frånkopplad");
        anna.waitForTimeout(1000);
        anna.reload();
        assertThat(editor(anna)).containsText("Vi ska bygga. Före omladdning.");
        line.mend();
        assertSaved(anna);
        anna.keyboard().type(" Efter.");
        assertSaved(anna);
        assertThat(text()).isEqualTo("Bostäder\nVi ska bygga. Före omladdning. Efter.");
    }

    @Test
    void signingOutAsksBeforeWordsAreLost() {
        var page = signIn(ANNA);
        var line = new Line(page);
        var anna = write(page, 0);
        line.cut();
        anna.keyboard().type(" Osparat.");
        assertThat(state(anna)).containsText("Frånkopplad");
        anna.waitForTimeout(1000);
        openMyMenu(anna);
        button(anna, "Logga ut").click();
        anna.getByRole(AriaRole.BUTTON, named("^Logga ut och ta bort dem")).click();
        anna.waitForURL(url -> url.contains("/login"));
        line.mend();
        assertThat(text()).startsWith("Bostäder\nVi ska bygga.").doesNotContain("Osparat");
    }

    @Test
    void readersAndCommentersSeeItLiveAndCannotWrite() {
        var anna = write(signIn(ANNA), 0);
        var kim = opened(signIn(KIM));
        var tove = opened(signIn(TOVE));
        section(kim, 0).locator("p").click();
        section(tove, 0).locator("p").click();
        anna.keyboard().type(" Nytt ord.");
        for (var reader : List.of(kim, tove)) {
            assertThat(section(reader, 0)).containsText("Nytt ord.");
            assertThat(editor(reader)).hasCount(0);
            assertThat(reader.getByRole(AriaRole.BUTTON, named("^Skriv i"))).hasCount(0);
        }
    }

    @Test
    void aPersonWithoutConsentIsTheirOrganisationToTheOtherSide() {
        var anna = write(signIn(ANNA), 0);
        var lena = write(signIn(LENA), 0);
        write(signIn(ULF), 0).keyboard().type(" Ulf.");
        assertThat(editor(anna).locator("[data-name='Företrädare för LO-distriktet Demo']"))
                .hasCount(1);
        assertThat(editor(lena).locator("[data-name^='Ulf']")).hasCount(1);
        assertThat(anna.content()).doesNotContain("Ulf ");
    }

    @Test
    void theCursorStandsWhereItWasPutAlsoOnASlowMachine() {
        var anna = opened(signIn(ANNA));
        anna.evaluate("""
                () => addEventListener('focusin', () => {
                    const start = performance.now();
                    while (performance.now() - start < 400);
                })
                """);
        section(anna, 1).locator("p").click();
        assertThat(editor(anna)).isFocused();
        anna.waitForTimeout(500);
        anna.keyboard().press("End");
        anna.keyboard().type(" Än.");
        assertThat(editor(anna).locator("p")).hasText("Vi ska lära. Än.");
    }

    /** The browser tells of a caret that moved in a task of its own, and a key may come before. */
    @Test
    void aKeyActsWhereTheCaretIsSeen() {
        var anna = write(signIn(ANNA), 0);
        anna.evaluate("""
                () => {
                    const writing = document.querySelector('.live-writing');
                    getSelection().collapse(writing.querySelector('p').firstChild, 2);
                    writing.dispatchEvent(new KeyboardEvent('keydown',
                        { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }));
                }
                """);
        assertThat(editor(anna).locator("p")).hasText(new String[] {"Vi", "ska bygga."});
    }

    @Test
    void theKeyboardAloneIsEnough() {
        var anna = opened(signIn(ANNA));
        anna.getByRole(AriaRole.BUTTON, named("^Skriv i avsnittet Bostäder")).focus();
        anna.keyboard().press("Enter");
        assertThat(editor(anna)).isFocused();
        anna.keyboard().type(" Med tangenter.");
        anna.keyboard().press("Alt+F10");
        assertThat(anna.getByRole(AriaRole.BUTTON, named("^Fetstil"))).isFocused();
        anna.keyboard().press("ArrowLeft");
        anna.keyboard().press("Escape");
        assertThat(editor(anna)).isFocused();
        anna.keyboard().press("Escape");
        assertThat(editor(anna)).hasCount(0);
        assertThat(anna.getByRole(AriaRole.BUTTON, named("^Skriv i avsnittet Bostäder")))
                .isFocused();
        assertThat(section(anna, 0)).containsText("Vi ska bygga. Med tangenter.");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void writingIsAccessibleAndFits(Screen screen) {
        var anna = write(signIn(screen, ANNA), 0);
        anna.keyboard().type(" ");
        assertSaved(anna);
        inspect(anna, "writing-" + screen);
        anna.keyboard().press("Control+k");
        assertThat(anna.getByRole(AriaRole.DIALOG)).isVisible();
        inspect(anna, "writing-link-" + screen);
    }

    static List<Screen> screens() {
        return Screen.all();
    }

    /** The way of a page's live socket, which can be cut and mended. */
    private static class Line {

        private final List<WebSocketRoute> sockets = new ArrayList<>();
        private boolean up = true;

        Line(Page page) {
            page.routeWebSocket(Pattern.compile(".*/live$"), socket -> {
                if (up) {
                    socket.connectToServer();
                    sockets.add(socket);
                } else {
                    socket.close();
                }
            });
        }

        void cut() {
            up = false;
            sockets.forEach(WebSocketRoute::close);
            sockets.clear();
        }

        void mend() {
            up = true;
        }
    }

    private static Page.GetByRoleOptions named(String beginning) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(beginning));
    }

    private Page opened(Page page) {
        open(page, path);
        assertThat(section(page, 1)).containsText("Vi ska lära.");
        return page;
    }

    /** Puts the cursor at the end of a section's first paragraph. */
    private Page write(Page page, int index) {
        section(opened(page), index).locator("p").first().click();
        assertThat(editor(page)).isFocused();
        page.keyboard().press("End");
        return page;
    }

    private static Locator section(Page page, int index) {
        return page.locator("live-section").nth(index);
    }

    private static Locator editor(Page page) {
        return page.locator(".ProseMirror");
    }

    private static Locator caret(Page page) {
        return editor(page).locator(".live-caret");
    }

    private static Locator state(Page page) {
        return page.locator(".live-state");
    }

    private static void assertSaved(Page page) {
        assertThat(state(page)).containsText("Sparat");
    }

    private String text() {
        return documents.head(document).text();
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(account(email), work);
    }

    private UUID account(String email) {
        return accounts.withEmail(email).orElseThrow();
    }
}
