package se.gemensam;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** Somebody without a mouse; whatever cannot be reached in {@link #MOST} steps is lost. */
public final class Keyboard {

    private static final int MOST = 60;

    private Keyboard() {}

    /** Tabs on until this is where one is, and presses the key there. */
    public static void press(Page page, Locator wanted, String key) {
        reach(page, wanted);
        page.keyboard().press(key);
    }

    /** Tabs on until this is where one is. */
    public static void reach(Page page, Locator wanted) {
        PlaywrightAssertions.assertThat(wanted).isVisible();
        for (var tabs = 0; tabs < MOST && !hasFocus(wanted); tabs++) {
            page.keyboard().press("Tab");
        }
        PlaywrightAssertions.assertThat(wanted).isFocused();
    }

    private static boolean hasFocus(Locator wanted) {
        return (boolean) wanted.evaluate("part => part.matches(':focus')");
    }

    /** Words and keys as they come. */
    public static void type(Page page, String... strokes) {
        for (var stroke : strokes) {
            if (stroke.matches("Tab|Enter|Escape|Space|Arrow.*|Control.*")) {
                page.keyboard().press(stroke);
            } else {
                page.keyboard().type(stroke);
            }
        }
    }
}
