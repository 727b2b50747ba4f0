package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Textblock;

/** A document as plain text: one line for each heading, paragraph and cell, for search and for quoting. */
public final class RichTextPlain {

    private RichTextPlain() {}

    public static String of(Doc doc) {
        var lines = new ArrayList<String>();
        collect(doc, lines);
        return String.join("\n", lines);
    }

    private static void collect(RichText node, List<String> lines) {
        if (node instanceof Textblock block) {
            lines.add(block.plain());
        } else {
            node.children().forEach(child -> collect(child, lines));
        }
    }
}
