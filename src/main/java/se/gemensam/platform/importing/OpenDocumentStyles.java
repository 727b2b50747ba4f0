package se.gemensam.platform.importing;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the styles of an OpenDocument text mean, each also by the ones that it is made from. */
final class OpenDocumentStyles {

    /** Styles may name each other in a circle. */
    private static final int LONGEST_LINE = 20;

    private static final int DEEPEST_HEADING = 6;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();

    private OpenDocumentStyles() {}

    /** @param content its own styles go before those of the whole document */
    static OpenDocumentStyles of(Document content, Document styles) {
        var all = new OpenDocumentStyles();
        for (var document : new Document[] {content, styles}) {
            document.getElementsByTag("style:style")
                    .forEach(style -> all.styles.putIfAbsent(style.attr("style:name"), style));
            document.getElementsByTag("text:list-style")
                    .forEach(list -> all.lists.putIfAbsent(list.attr("style:name"), list));
        }
        return all;
    }

    boolean isBold(String style) {
        return property(style, "fo:font-weight").matches("bold|[6-9]00");
    }

    boolean isItalic(String style) {
        return property(style, "fo:font-style").matches("italic|oblique");
    }

    boolean isTitle(String style) {
        return isMadeFrom(style, "Title");
    }

    boolean isQuotation(String style) {
        return isMadeFrom(style, "Quotations") || isMadeFrom(style, "Quote");
    }

    /** Level of a paragraph that is a heading by its style alone, as in what was converted from Word; 0 for any other. */
    int headingLevel(String style) {
        for (int level = 1; level <= DEEPEST_HEADING; level++) {
            if (isMadeFrom(style, "Heading_20_" + level)) {
                return level;
            }
        }
        return 0;
    }

    /** @param level from 1 */
    boolean isNumbered(String list, int level) {
        var style = lists.get(list);
        return style != null
                && style.getElementsByTag("text:list-level-style-number").stream()
                        .anyMatch(number -> number.attr("text:level").equals(String.valueOf(level))
                                && !number.attr("style:num-format").isEmpty());
    }

    private boolean isMadeFrom(String style, String name) {
        var at = style;
        for (int i = 0; i < LONGEST_LINE && !at.isEmpty(); i++) {
            if (at.equals(name)) {
                return true;
            }
            var known = styles.get(at);
            at = known == null ? "" : known.attr("style:parent-style-name");
        }
        return false;
    }

    private String property(String style, String property) {
        var at = styles.get(style);
        for (int i = 0; i < LONGEST_LINE && at != null; i++) {
            var text = at.getElementsByTag("style:text-properties").first();
            if (text != null && text.hasAttr(property)) {
                return text.attr(property);
            }
            // Headings and titles are bold by what they are, and that is no emphasis.
            at = at.attr("style:family").equals("paragraph") ? null : styles.get(at.attr("style:parent-style-name"));
        }
        return "";
    }
}
