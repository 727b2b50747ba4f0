package se.gemensam.platform.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.Italic;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.Mark;
import se.gemensam.livetext.RichText.Text;

/** A line of plain text: web addresses become links, and *words between asterisks* are set in italics. */
final class PlainInline {

    private static final Pattern SPECIAL = Pattern.compile("(?<address>https?://[^\\s<>\"\\p{Co}]+[\\p{L}\\p{N}/=_-])"
            + "|(?<![\\p{L}\\p{N}*])\\*(?<italic>[^*\\s](?:[^*]*[^*\\s])?)\\*(?![\\p{L}\\p{N}*])");

    /** Icons of a symbol font, a soft hyphen inside a word, controls: nothing that can be read. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Co}\\u00ad\\ufffd\\p{Cc}&&[^\\t\\n]]");

    private PlainInline() {}

    static List<Inline> of(String source) {
        var text = readable(source);
        var inlines = new ArrayList<Inline>();
        var special = SPECIAL.matcher(text);
        int done = 0;
        while (special.find()) {
            add(inlines, text.substring(done, special.start()));
            var address = special.group("address");
            if (address == null) {
                add(inlines, special.group("italic"), new Italic());
            } else if (Link.isAllowed(address)) {
                add(inlines, address, new Link(address));
            } else {
                add(inlines, address);
            }
            done = special.end();
        }
        add(inlines, text.substring(done));
        return inlines;
    }

    static String withoutUnreadable(String text) {
        return UNREADABLE.matcher(text).replaceAll("");
    }

    private static String readable(String text) {
        return withoutUnreadable(text).replaceAll("[ \\h]{2,}", " ").strip();
    }

    private static void add(List<Inline> inlines, String text, Mark... marks) {
        if (!text.isEmpty()) {
            inlines.add(Text.of(text, marks));
        }
    }
}
