package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Textblock;

/**
 * A paragraph, subheading or cell of a document.
 *
 * @param from position of its first character
 * @param to position after its last character
 * @param words what it says, lines parted by line feeds
 */
public record TextBlock(int from, int to, String words) {

    /** Those below the title that say something, in the order of the text. */
    public static List<TextBlock> of(Doc doc) {
        var blocks = new ArrayList<TextBlock>();
        int position = doc.title().size();
        for (var block : doc.blocks()) {
            collect(block, position, blocks);
            position += block.size();
        }
        return blocks;
    }

    private static void collect(RichText node, int position, List<TextBlock> blocks) {
        if (node instanceof Textblock text) {
            if (!text.plain().isBlank()) {
                blocks.add(new TextBlock(position + 1, position + text.size() - 1, text.plain()));
            }
            return;
        }
        int inside = position + 1;
        for (var child : node.children()) {
            collect(child, inside, blocks);
            inside += child.size();
        }
    }
}
