package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Marks words on a screen as people do, and writes others in their place. */
final class Pen {

    private Pen() {}

    private record Box(double left, double right, double middle) {}

    /** Where the words stand in a paragraph, which comes into sight. */
    private static Box find(Locator paragraph, String words) {
        paragraph.scrollIntoViewIfNeeded();
        var at = (List<?>) paragraph.evaluate("""
                (paragraph, words) => {
                    const text = paragraph.firstChild;
                    const range = document.createRange();
                    range.setStart(text, text.data.indexOf(words));
                    range.setEnd(text, text.data.indexOf(words) + words.length);
                    const box = range.getBoundingClientRect();
                    return [box.left, box.right, box.y + box.height / 2];
                }
                """, words);
        return new Box(number(at.get(0)), number(at.get(1)), number(at.get(2)));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** A paragraph that is read, or written in. */
    static Locator paragraph(Page page, String within, String line) {
        return page.locator(within + " p")
                .filter(new Locator.FilterOptions().setHasText(line))
                .first();
    }

    /** Marks a word with two clicks on it. */
    static void select(Page page, Locator paragraph, String word) {
        var at = find(paragraph, word);
        page.mouse().dblclick(Math.round((at.left + at.right) / 2), Math.round(at.middle));
        page.waitForFunction("word => getSelection().toString().trim() === word", word);
    }

    /** Marks words of the open section with a drag, and types over them. */
    static void rewrite(Page page, String line, String words, String others) {
        var paragraph = paragraph(page, ".ProseMirror", line);
        var at = find(paragraph, words);
        page.mouse().move(at.left + 1, at.middle);
        page.mouse().down();
        page.mouse().move(at.right, at.middle);
        page.mouse().up();
        page.waitForFunction("words => getSelection().toString() === words", words);
        page.keyboard().type(others);
        assertThat(paragraph).containsText(others);
    }

    /** Opens the first section of the page to be written in. */
    static void begin(Page page) {
        begin(page, 0);
    }

    static void begin(Page page, int section) {
        page.locator("live-section")
                .nth(section)
                .locator(".live-text p")
                .first()
                .click();
        assertThat(page.locator(".ProseMirror")).isFocused();
    }

    /** What was written is saved, and the section is read again: the next visit to the page does not begin in it. */
    static void leave(Page page) {
        assertThat(page.locator(".live-state:visible")).hasText("Sparat");
        page.keyboard().press("Escape");
        assertThat(page.locator(".ProseMirror")).hasCount(0);
    }
}
