package se.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The application as people meet it, in a real browser. It is started once for all of these tests, with the demo in it:
 * who changes what others look at makes it anew, or undoes it.
 */
@DemoTest
@NeedsChromium
public abstract class BrowserIT {

    static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final Path PICTURES = Path.of("target/screenshots");

    private static final Map<String, Object> EVERY_RULE = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    private static final Map<String, Object> CONTRAST = Map.of("type", "rule", "values", List.of("color-contrast"));

    /**
     * Put into a page once and asked there, with nothing told but what it finds: the library's own way brings it anew for each look,
     * and opens a page of its own to gather the answer. Flow's sign of a lost connection stands beside everything, and shows
     * nothing unless one is lost.
     */
    private static final String AXE_FINDS = """
            async (rules) => (await axe.run(
                { exclude: [['vaadin-connection-indicator:not([offline])']] },
                { runOnly: rules, resultTypes: ['violations'] })).violations
                .map((rule) => `${rule.id}: ${rule.help} ${rule.nodes.map((node) => node.html).join(' ')}`)
            """;

    /** What is seen and used, and does not wholly stand on the screen; what only ears meet is smaller than a letter. */
    private static final String BEYOND_THE_EDGE = """
            () => [...document.querySelectorAll('a, button, vaadin-button, input, h1, h2, label')]
                .filter((part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest('[inert]'))
                .map((part) => [part, part.getBoundingClientRect()])
                .filter(([, box]) => box.width > 2 && (box.left < -1 || box.right > innerWidth + 1))
                .map(([part]) => part.outerHTML.slice(0, 120))
            """;

    /** Tokens of devices that the demo's people have signed in at, for as long as the application runs. */
    private static final Map<String, Cookie> DEVICES = new ConcurrentHashMap<>();

    private static final String DEVICE = "device";

    @LocalServerPort
    private int port;

    private final List<BrowserContext> opened = new ArrayList<>();

    /** What each window showed when a test failed lies in target/screenshots: as a picture, and as the page's code. */
    @RegisterExtension
    private final AfterTestExecutionCallback keepWhatFailed = test -> {
        if (test.getExecutionException().isPresent()) {
            var name = "failed-" + test.getRequiredTestMethod().getName();
            var pages =
                    opened.stream().flatMap(window -> window.pages().stream()).toList();
            for (int number = 0; number < pages.size(); number++) {
                keep(pages.get(number), name + "-" + number);
            }
        }
    };

    /** How wide somebody's screen is, and how many points each of its points is drawn as. */
    public record Screen(int width, double zoom) {

        public static final Screen DESK = new Screen(1440, 1);
        /** The desk's screen for whoever needs everything twice as large: half the room, each point drawn as four. */
        public static final Screen ZOOMED = new Screen(720, 2);

        public static final Screen PHONE = new Screen(360, 1);

        /** Each is looked at in light and in dark by {@link #inspect}. */
        public static List<Screen> all() {
            return List.of(DESK, PHONE);
        }

        @Override
        public String toString() {
            return String.valueOf(width);
        }
    }

    @AfterEach
    void closeWindows() {
        opened.forEach(BrowserContext::close);
    }

    /** A new browser, of nobody as yet. */
    protected Page visit(Screen screen, String path) {
        var page = window(screen).newPage();
        open(page, path);
        return page;
    }

    private BrowserContext window(Screen screen) {
        var window = Chromium.INSTANCE.window("http://localhost:" + port, screen);
        opened.add(window);
        return window;
    }

    /**
     * A new browser of this person of the demo, signed in and at the first screen. Whoever has signed in once before brings the
     * device's token along, as a browser does that was closed and opened again; where it holds no longer the door is there.
     */
    protected Page signIn(Screen screen, String email) {
        var window = window(screen);
        var known = DEVICES.get(email);
        var page = window.newPage();
        if (known != null) {
            window.addCookies(List.of(
                    new Cookie(known.name, known.value).setDomain("localhost").setPath("/")));
            open(page, "/");
            if (!page.url().contains("/login")) {
                return page;
            }
        }
        return signInByForm(page, email);
    }

    private Page signInByForm(Page page, String email) {
        open(page, "/login");
        page.getByLabel("E-post").fill(email);
        page.getByLabel("Lösenord").and(page.locator("input")).fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga in"))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        waitForHeading(page);
        page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(DEVICE))
                .forEach(cookie -> DEVICES.put(email, cookie));
        return page;
    }

    protected Page signIn(String email) {
        return signIn(Screen.DESK, email);
    }

    protected void open(Page page, String path) {
        page.navigate(path);
        waitForHeading(page);
    }

    /**
     * Asks whether everyone can use what is there; by daylight first, and then in the dark. With {@code -Dgemensam.test.pictures=true}
     * both are kept as pictures.
     */
    protected static void inspect(Page page, String name) {
        pictureIfWanted(page, name + "-light");
        assertAccessible(page);
        assertFitsTheScreen(page);
        assertSaysAllOfIt(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        pictureIfWanted(page, name + "-dark");
        assertFindsNothing(page, CONTRAST);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    public static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Opens the list of a field that something is chosen in; its lines come after the list itself. */
    public static Locator openChoices(Page page, String label) {
        page.getByLabel(label).click();
        var choices = page.getByRole(AriaRole.OPTION);
        PlaywrightAssertions.assertThat(choices.first()).isVisible();
        PlaywrightAssertions.assertThat(
                        choices.filter(new Locator.FilterOptions().setHasNotText(Pattern.compile("\\S"))))
                .hasCount(0);
        return choices;
    }

    protected static void openMyMenu(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Meny för")))
                .click();
        PlaywrightAssertions.assertThat(button(page, "Mitt konto")).isVisible();
    }

    protected static void assertAccessible(Page page) {
        assertFindsNothing(page, EVERY_RULE);
    }

    private static void assertFindsNothing(Page page, Map<String, Object> rules) {
        if (page.evaluate("() => !window.axe").equals(true)) {
            page.evaluate(Axe.SOURCE);
        }
        assertThat(page.evaluate(AXE_FINDS, rules))
                .as(() -> "what axe found on " + page.url())
                .isEqualTo(List.of());
    }

    protected static void assertFitsTheScreen(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(() -> "width of " + page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
        assertThat(page.evaluate(BEYOND_THE_EDGE))
                .as(() -> "beyond the edge of " + page.url())
                .isEqualTo(List.of());
    }

    /** Neither a text without what belongs into it, nor the key of a text. */
    private static void assertSaysAllOfIt(Page page) {
        assertThat(page.locator("body").innerText())
                .as(() -> "text of " + page.url())
                .doesNotContainPattern("\\{\\d|\\b(null|undefined)\\b|\\b[a-z]+\\.[a-z]+\\.[a-z]+\\b(?![@/])");
    }

    private static void pictureIfWanted(Page page, String name) {
        if (Boolean.getBoolean("gemensam.test.pictures")) {
            picture(page, name);
        }
    }

    protected static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    private static void keep(Page page, String name) throws IOException {
        picture(page, name);
        Files.writeString(PICTURES.resolve(name + ".html"), page.content());
    }

    private static void waitForHeading(Page page) {
        PlaywrightAssertions.assertThat(page.locator("h1").first()).isVisible();
    }

    private static final class Axe {

        static final String SOURCE = read();

        private static String read() {
            try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
                return new String(source.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
