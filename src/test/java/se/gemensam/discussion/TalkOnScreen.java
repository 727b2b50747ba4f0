package se.gemensam.discussion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** What people do with the talk beside a text, and where they find it. */
final class TalkOnScreen {

    private TalkOnScreen() {}

    /** Also where it is folded away, as on phones. */
    static void show(Page page) {
        var toggle = page.locator(".platform-side > .sheet-toggle");
        if (toggle.isVisible()) {
            toggle.click();
        }
        tab(page).click();
        assertThat(page.locator(".conversation")).isVisible();
    }

    static Locator tab(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Samtal( \\(|$)")));
    }

    static void say(Page page, String words) {
        var field = page.getByLabel("Skriv en kommentar");
        field.fill(words);
        page.locator(".conversation-begin")
                .getByRole(AriaRole.BUTTON, named("Skicka"))
                .click();
        assertThat(field).hasValue("");
    }

    static void audience(Page page, String name) {
        page.getByLabel("Vem kan se det?").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    static Locator thread(Page page, String words) {
        return page.locator(".thread").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Marks words in the text that is read, as a mouse does. */
    static void select(Page page, String words) {
        assertThat(page.locator(".live-text p").first()).containsText(words);
        page.evaluate("""
                (words) => {
                  const text = document.querySelector('.live-text p').firstChild;
                  const start = text.data.indexOf(words);
                  getSelection().setBaseAndExtent(text, start, text, start + words.length);
                }""", words);
        assertThat(page.getByText("Om orden ”" + words + "”")).isVisible();
    }

    /** Also when the words stand in several elements, as words that are talked about do. */
    static void selectWhileWriting(Page page, String words) {
        page.evaluate("""
                (words) => {
                  const walker = document.createTreeWalker(document.querySelector('.live-writing'), NodeFilter.SHOW_TEXT);
                  const places = [];
                  while (walker.nextNode()) {
                    [...walker.currentNode.data].forEach((sign, offset) => places.push([walker.currentNode, offset]));
                  }
                  const start = places.map(([node, offset]) => node.data[offset]).join('').indexOf(words);
                  const [last, offset] = places[start + words.length - 1];
                  getSelection().setBaseAndExtent(...places[start], last, offset + 1);
                }""", words);
        awaitCaret(page);
    }

    /** The editor hears after a moment where the caret was put; keys that come at once would act where it was. */
    static void awaitCaret(Page page) {
        page.evaluate("() => new Promise((heard) => requestAnimationFrame(() => setTimeout(heard, 100)))");
    }

    /** Words that are read show that they are talked about a moment after they are there. */
    static void awaitMark(Page page, String words) {
        page.waitForFunction("""
                (words) => [...CSS.highlights.values()].some((marks) => [...marks].some((range) => range.toString() === words))""", words);
    }

    /** Where the words are seen, whatever elements they stand in. */
    static void clickOn(Page page, String words) {
        var place = (List<?>) page.evaluate("""
                (words) => {
                  const walker = document.createTreeWalker(document.querySelector('.live-text p'), NodeFilter.SHOW_TEXT);
                  while (walker.nextNode() && !walker.currentNode.data.includes(words));
                  const range = document.createRange();
                  const start = walker.currentNode.data.indexOf(words);
                  range.setStart(walker.currentNode, start);
                  range.setEnd(walker.currentNode, start + words.length);
                  const { left, top, width, height } = range.getBoundingClientRect();
                  return [left + width / 2, top + height / 2];
                }""", words);
        page.mouse().click(((Number) place.getFirst()).doubleValue(), ((Number) place.getLast()).doubleValue());
    }

    static void pick(Page page, String section) {
        page.locator("section-outline")
                .getByText(section, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
