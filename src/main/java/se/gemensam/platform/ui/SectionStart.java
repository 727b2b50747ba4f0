package se.gemensam.platform.ui;

import java.util.stream.Collectors;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Textblock;

/** The first words of a section, for lists. */
final class SectionStart {

    private SectionStart() {}

    static String of(Doc doc, int length) {
        var words = doc.blocks().stream().map(SectionStart::plain).collect(Collectors.joining(" "));
        return words.length() <= length ? words : words.substring(0, words.lastIndexOf(' ', length)) + " …";
    }

    private static String plain(RichText node) {
        return node instanceof Textblock text
                ? text.plain()
                : node.children().stream().map(SectionStart::plain).collect(Collectors.joining(" "));
    }
}
