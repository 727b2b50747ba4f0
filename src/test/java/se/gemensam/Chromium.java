package se.gemensam;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/** One browser for all tests; it ends with the process. */
public enum Chromium {
    INSTANCE;

    /** Nothing is said of speed here: a machine that builds beside the tests takes its time. */
    private static final double PATIENCE_MILLIS = 15_000;

    private final com.microsoft.playwright.Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BrowserIT.CHROMIUM)
                        .setArgs(switches()));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    private static List<String> switches() {
        return List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
    }

    /**
     * A window that shares nothing with others, of somebody who reads Swedish by daylight.
     *
     * @param origin of the application
     */
    public BrowserContext window(String origin, BrowserIT.Screen screen) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setColorScheme(ColorScheme.LIGHT)
                .setDeviceScaleFactor(screen.zoom())
                .setViewportSize(screen.width(), 900));
    }
}
