package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gemensam.BrowserIT;

/** The screens of platforms, wide and narrow, light and dark: nothing in the way of anybody, nothing beyond the edge. */
class PlatformLookIT extends BrowserIT {

    private static final String PLATFORMS = "/w/demodistriktet-lo-distriktet-demo/platforms";
    private static final int THREE_ZONES = 1120;

    static List<Screen> screens() {
        return Screen.all();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void newPlatform(Screen screen) {
        var page = signIn(screen, "anna@parti.example");
        open(page, PLATFORMS);
        inspect(page, "platforms-" + screen);
        button(page, "Ny plattform").click();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Namn")))
                .isFocused();
        inspect(page, "platform-new-" + screen);
        button(page, "Skapa plattformen").click();
        assertThat(page.getByText("Skriv vad plattformen heter.")).isVisible();
        inspect(page, "platform-new-error-" + screen);

        var name = "Prov " + screen;
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Namn"))
                .fill(name);
        page.getByText("Ni skriver allt själva.").click();
        button(page, "Skapa plattformen").click();
        assertThat(page.locator("h1")).hasText(name);
        assertThat(button(page, "Skriv det första avsnittet")).isVisible();
        inspect(page, "platform-empty-" + screen);
        button(page, "Skriv det första avsnittet").click();
        assertThat(page.locator(".ProseMirror")).isFocused();
        inspect(page, "platform-first-section-" + screen);
        type(page, "Bussen", "Enter", "Den går när skiftet börjar.", "Enter", "Även på natten.");
        button(page, "Fler verktyg").click();
        button(page, "Dela avsnittet här").click();
        assertThat(page.locator(".text-section")).hasCount(2);
        inspect(page, "platform-split-" + screen);
        page.getByText("Den går när skiftet börjar.").click();
        page.locator(".text-section").last().locator("p").first().click();
        assertThat(page.locator(".text-section").last().locator(".ProseMirror")).isFocused();
        button(page, "Fler verktyg").click();
        button(page, "Slå ihop med avsnittet före").first().click();
        assertThat(page.locator(".text-section")).hasCount(1);
        inspect(page, "platform-merged-" + screen);
        page.keyboard().press("Escape");

        button(page, "Mer").first().click();
        assertThat(button(page, "Byt namn")).isVisible();
        inspect(page, "platform-more-" + screen);
        button(page, "Byt namn").click();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Namn")))
                .isFocused();
        inspect(page, "platform-rename-" + screen);
        button(page, "Avbryt").click();
        button(page, "Mer").first().click();
        button(page, "Ta bort plattformen").click();
        assertThat(page.getByText("”" + name + "” är borttagen.")).isVisible();
        inspect(page, "platform-removed-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void writing(Screen screen) {
        var page = platform(screen, "anna@parti.example");
        inspect(page, "platform-writer-" + screen);
        button(page, "Ladda ner").click();
        assertThat(button(page, "Webbsida (HTML)")).isVisible();
        inspect(page, "platform-export-" + screen);
        page.keyboard().press("Escape");

        page.getByText("Parti och fack har olika uppdrag").click();
        assertThat(page.locator(".ProseMirror")).isFocused();
        inspect(page, "platform-writing-" + screen);
        button(page, "Fler verktyg").click();
        inspect(page, "platform-tools-" + screen);
        page.keyboard().press("Escape");

        if (screen.width() < THREE_ZONES) {
            button(page, "Innehåll").click();
            assertThat(page.getByRole(AriaRole.TREE)).isVisible();
            inspect(page, "platform-contents-" + screen);
            button(page, "Innehåll").click();
            button(page, "Avsnitt och samtal").click();
        }
        openChoices(page, "Partiets ansvariga");
        inspect(page, "section-owner-" + screen);
        page.keyboard().press("Escape");
        button(page, "Mer").last().click();
        assertThat(button(page, "Slå ihop med avsnittet före")).isVisible();
        inspect(page, "section-more-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void readingAlong(Screen screen) {
        var page = platform(screen, "tove@tco.example");
        assertThat(page.getByText("Du läser med.")).isVisible();
        inspect(page, "platform-reader-" + screen);
        if (screen.width() < THREE_ZONES) {
            button(page, "Innehåll").click();
        }
        page.getByRole(AriaRole.TREEITEM).nth(2).click();
        if (screen.width() < THREE_ZONES) {
            button(page, "Avsnitt och samtal").click();
        }
        assertThat(page.getByText("onsdag 27 januari 2027")).isVisible();
        inspect(page, "section-facts-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void importing(Screen screen) {
        var page = signIn(screen, "lena@lo.example");
        open(page, PLATFORMS + "/import");
        inspect(page, "import-empty-" + screen);

        choose(page, "handslag.pdf", "%PDF-1.4");
        assertThat(page.getByText("PDF kan inte läsas.")).isVisible();
        inspect(page, "import-error-" + screen);

        choose(page, "handslag.md", """
                # Handslag

                ## Bussen

                Den går när skiftet börjar.

                ### Natten

                Även då. <script>alert(1)</script>

                ## Hyran

                En vanlig lön räcker.
                """);
        assertThat(page.getByText("En vanlig lön räcker.")).isVisible();
        assertThat(page.getByText("Skript har tagits bort")).isVisible();
        assertThat(page.getByText("PDF kan inte läsas.")).isHidden();
        inspect(page, "import-preview-" + screen);
        openChoices(page, "Vad ska bli avsnitt?");
        inspect(page, "import-levels-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void together(Screen screen) {
        var lena = platform(Screen.DESK, "lena@lo.example");
        lena.getByText("Parti och fack har olika uppdrag").click();
        assertThat(lena.locator(".ProseMirror")).isFocused();
        var page = platform(screen, "anna@parti.example");
        page.getByText("Parti och fack har olika uppdrag").click();
        assertThat(page.locator(".live-caret")).hasCount(1);
        inspect(page, "platform-together-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void withoutAConnection(Screen screen) {
        var page = signIn(screen, "anna@parti.example");
        var sockets = new ArrayList<WebSocketRoute>();
        page.routeWebSocket(Pattern.compile(".*/live$"), socket -> {
            if (sockets.isEmpty()) {
                socket.connectToServer();
                sockets.add(socket);
            } else {
                socket.close();
            }
        });
        read(page);
        page.getByText("Parti och fack har olika uppdrag").click();
        assertThat(page.locator(".ProseMirror")).isFocused();
        page.context().setOffline(true);
        sockets.getFirst().close();
        assertThat(page.locator(".live-state")).containsText("Frånkopplad – dina ändringar finns kvar här");
        assertThat(page.getByText("Frånkopplad. Det du skriver i texten finns kvar här."))
                .isVisible();
        inspect(page, "platform-disconnected-" + screen);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void inEnglish(Screen screen) {
        var page = signIn(screen, "ulf@lo.example");
        open(page, "/account");
        page.getByLabel("English").click();
        assertThat(heading(page, "Language and appearance")).isVisible();
        try {
            inspect(page, "english-account-" + screen);
            open(page, "/w/demodistriktet-lo-distriktet-demo");
            inspect(page, "english-room-" + screen);
            for (var part : List.of("people", "organisations", "activity", "platforms")) {
                open(page, "/w/demodistriktet-lo-distriktet-demo/" + part);
                inspect(page, "english-" + part + "-" + screen);
            }
            open(page, "/notifications");
            inspect(page, "english-notifications-" + screen);
            open(page, PLATFORMS + "/import");
            inspect(page, "english-import-" + screen);
            read(page);
            page.getByText("Parti och fack har olika uppdrag").click();
            assertThat(page.locator(".ProseMirror")).isFocused();
            inspect(page, "english-platform-" + screen);
        } finally {
            open(page, "/account");
            page.getByLabel("Svenska").click();
            assertThat(heading(page, "Språk och utseende")).isVisible();
        }
    }

    private static void type(Page page, String... strokes) {
        for (var stroke : strokes) {
            if (stroke.equals("Enter")) {
                page.keyboard().press(stroke);
            } else {
                page.keyboard().type(stroke);
            }
        }
    }

    private static void choose(Page page, String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }

    private Page platform(Screen screen, String email) {
        var page = signIn(screen, email);
        read(page);
        return page;
    }

    private void read(Page page) {
        open(page, PLATFORMS);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Handslag för Demolänet 2026–2030"))
                .click();
        assertThat(page.getByText("Parti och fack har olika uppdrag")).isVisible();
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }
}
