package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import se.gemensam.Browser;

/** A platform from a text, in the first room of whoever is signed in. */
public final class ImportByRest {

    private ImportByRest() {}

    /** @return its id */
    public static String markdown(Browser browser, String text) {
        var workspace = Json.read(browser.get("/api/workspaces").body())
                .get(0)
                .path("id")
                .asString();
        var form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plattform.md\"\r\n"
                + "Content-Type: text/markdown\r\n\r\n" + text + "\r\n--b--\r\n";
        var created = browser.send(browser.request("/api/platforms/import?workspace=" + workspace)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Origin", browser.origin())
                .POST(BodyPublishers.ofString(form)));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Json.read(created.body()).path("id").asString();
    }
}
