package se.gemensam.pledge;

import java.util.UUID;
import org.jsoup.Jsoup;

/**
 * The text that explains a pledge.
 *
 * @param html how it reads at that version
 */
public record PledgeText(UUID documentId, long version, String html) {

    /** Whether anything stands below its title, which repeats the promise. */
    public boolean explains() {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("h2:first-child").remove();
        return body.hasText();
    }
}
