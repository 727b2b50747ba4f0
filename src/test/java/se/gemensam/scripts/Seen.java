package se.gemensam.scripts;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a page does that it should not, from now on. */
final class Seen {

    /** What wants to run, and only waits for a hand: handlers, and addresses that are scripts, in open shadows too. */
    private static final String WAITING = """
            () => {
              const found = [];
              const look = (root) => {
                for (const part of root.querySelectorAll('*')) {
                  for (const { name, value } of part.attributes) {
                    const handler = name.startsWith('on') && /__xss|alert/.test(value);
                    const address = ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcdoc', 'data', 'background']
                        .includes(name) && /^[\\s\\x00-\\x20]*(javascript|vbscript|data:text|data:,)/i.test(value);
                    if (handler || address) found.push(part.outerHTML.slice(0, 200));
                  }
                  if (part.localName === 'script' && /__xss|alert\\(1\\)/.test(part.textContent)) found.push(part.outerHTML);
                  if (part.shadowRoot) look(part.shadowRoot);
                }
              };
              look(document);
              return found;
            }
            """;

    private final Page page;
    final List<String> found = new ArrayList<>();

    Seen(Page page) {
        this.page = page;
        page.setDefaultTimeout(10_000);
        page.onDialog(dialog -> {
            found.add("dialog on " + page.url());
            dialog.dismiss();
        });
        page.onPageError(error -> found.add(error + " on " + page.url()));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                found.add(message.text() + " on " + page.url());
            }
        });
    }

    /** A screen of the application, with its heading. */
    void open(String path) {
        page.navigate(path);
        page.locator("h1").first().waitFor();
        look(path);
    }

    /** Whatever answers. */
    void go(String path) {
        page.navigate(path);
        page.waitForTimeout(200); // what the server answers is shown by the client
        look(path);
    }

    void look(String where) {
        for (var frame : page.frames()) {
            if (frame.evaluate("window.__xss") != null) {
                found.add("window.__xss: " + where);
            }
        }
        ((List<?>) page.evaluate(WAITING)).forEach(part -> found.add(part + " in " + where));
    }
}
