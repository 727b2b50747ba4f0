package se.gemensam.platform.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Text;

/**
 * Finds the outline of a formatted document that is not ours: a title alone above all other headings; bold or capital lines
 * where nobody used heading styles; torn paragraphs; and pages that are plain text in disguise.
 */
final class Outlined {

    private static final int LONG = 60;

    private Outlined() {}

    static SourceText byItsHeadings(List<Piece> found) {
        var pieces = List.copyOf(found);
        if (pieces.stream().noneMatch(Piece.Heading.class::isInstance)) {
            pieces = byItsLook(pieces);
            if (pieces.stream().noneMatch(Piece.Heading.class::isInstance) && isWrappedText(pieces)) {
                return TextReader.read(lines(pieces));
            }
        }
        return SourceText.foreign(mended(titled(pieces)));
    }

    /** One heading at the beginning, higher than all others, is what the document calls itself. */
    private static List<Piece> titled(List<Piece> pieces) {
        if (pieces.isEmpty() || !(pieces.getFirst() instanceof Piece.Heading(int top, String title))) {
            return pieces;
        }
        var others = pieces.stream()
                .skip(1)
                .filter(Piece.Heading.class::isInstance)
                .map(Piece.Heading.class::cast)
                .toList();
        if (others.isEmpty() || others.stream().anyMatch(heading -> heading.level() <= top)) {
            return pieces;
        }
        var titled = new ArrayList<>(pieces);
        titled.set(0, new Piece.DocumentTitle(title));
        return titled;
    }

    private static List<Piece> byItsLook(List<Piece> pieces) {
        boolean capitals =
                pieces.stream().anyMatch(piece -> looksLikeTitle(piece) && Sentence.isAllCapitals(plain(piece)));
        var outlined = new ArrayList<Piece>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean overText = i + 1 < pieces.size();
            outlined.add(
                    looksLikeTitle(piece) && overText
                            ? new Piece.Heading(capitals && !Sentence.isAllCapitals(plain(piece)) ? 2 : 1, plain(piece))
                            : piece);
        }
        return outlined;
    }

    private static boolean looksLikeTitle(Piece piece) {
        if (!(piece instanceof Piece.Content(Paragraph paragraph))) {
            return false;
        }
        var text = paragraph.plain();
        boolean bold = paragraph.children().stream()
                .allMatch(inline -> inline instanceof Text part
                        && (part.marks().contains(new Bold()) || part.text().isBlank()));
        return (bold || Sentence.isAllCapitals(text)) && TitleLine.mayBe(text) && !TitleLine.endsLikeSentence(text);
    }

    /** Each line a paragraph, as converters from PDF do it. */
    private static boolean isWrappedText(List<Piece> pieces) {
        int torn = 0;
        for (int i = 1; i < pieces.size(); i++) {
            if (Sentence.isOpen(plain(pieces.get(i - 1))) && Sentence.beginsInside(plain(pieces.get(i)))) {
                torn++;
            }
        }
        return torn >= 3 && torn * 5 >= pieces.size();
    }

    private static String lines(List<Piece> pieces) {
        return pieces.stream().map(Outlined::plain).collect(Collectors.joining("\n"));
    }

    private static String plain(Piece piece) {
        return piece instanceof Piece.Content(Block block)
                ? Flattened.paragraphs(block).stream().map(Paragraph::plain).collect(Collectors.joining("\n"))
                : "";
    }

    /** A paragraph that stops in the middle of a sentence goes on in the next. */
    private static List<Piece> mended(List<Piece> pieces) {
        var mended = new ArrayList<Piece>(pieces.size());
        for (var piece : pieces) {
            if (piece instanceof Piece.Content(Paragraph next)
                    && !mended.isEmpty()
                    && mended.getLast() instanceof Piece.Content(Paragraph before)
                    && isTorn(before.plain(), next.plain())) {
                mended.set(mended.size() - 1, new Piece.Content(joined(before, next)));
            } else {
                mended.add(piece);
            }
        }
        return mended;
    }

    private static boolean isTorn(String before, String next) {
        return Sentence.isOpen(before)
                && Sentence.beginsInside(next)
                && !next.startsWith("att ")
                && (before.length() > LONG || Sentence.leadsOn(before));
    }

    private static Paragraph joined(Paragraph before, Paragraph next) {
        var inlines = new ArrayList<Inline>(before.children());
        inlines.add(Text.of(" "));
        inlines.addAll(next.children());
        return new Paragraph(inlines);
    }
}
