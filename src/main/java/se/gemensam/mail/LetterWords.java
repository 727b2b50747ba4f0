package se.gemensam.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * What a letter says, once as plain text and once as HTML without pictures, fonts or anything else from outside.
 *
 * @param language as in the attribute {@code lang}
 * @param closing the small print
 */
record LetterWords(
        String language,
        String subject,
        List<String> paragraphs,
        @Nullable Link link,
        String closing) {

    private static final String SHEET = read(new ClassPathResource("mail/letter.html"));

    /** @param url whole, so that it stands in the plain text as it is */
    record Link(String label, String url) {}

    String plain() {
        var open = link == null ? "" : "\n\n" + link.label() + ":\n" + link.url();
        return String.join("\n\n", paragraphs) + open + "\n\n-- \n" + closing + "\n";
    }

    /** Words become text nodes, so nothing in them is markup. */
    String html() {
        var page = Jsoup.parse(SHEET);
        page.child(0).attr("lang", language);
        page.title(subject);
        var words = Objects.requireNonNull(page.selectFirst(".words"));
        paragraphs.forEach(paragraph -> words.appendElement("p").text(paragraph));
        if (link == null) {
            page.select(".way, .address").remove();
        } else {
            page.select(".open").attr("href", link.url()).forEach(button -> button.text(link.label()));
            page.select(".address").forEach(address -> address.text(link.url()));
        }
        page.select(".closing").forEach(line -> line.text(closing));
        return page.outerHtml();
    }

    private static String read(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
