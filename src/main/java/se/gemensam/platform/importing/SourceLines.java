package se.gemensam.platform.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a plain text and the habits of the program that wrote it: how lines were wrapped and spaced. */
final class SourceLines {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028]");
    private static final Pattern RULE = Pattern.compile("\\s{20,}|\\s*[_‗—–=*-]{5,}\\s*");
    private static final Pattern LONE_BULLET = Pattern.compile("\\s*[•·▪●○◦‣■□➢➤\ufffd\ue000-\uf8ff]\\s*");
    private static final int NEIGHBOURS = 5;

    /** Longer than any wrapped line. */
    private static final int UNWRAPPED = 160;

    private final List<SourceLine> lines;
    private final BrokenWords words;
    private final boolean doubleSpaced;

    private SourceLines(List<SourceLine> lines, BrokenWords words, boolean doubleSpaced) {
        this.lines = lines;
        this.words = words;
        this.doubleSpaced = doubleSpaced;
    }

    static SourceLines of(String source) {
        var raw = List.of(LINE_END.split(Normalizer.normalize(source, Normalizer.Form.NFC)));
        boolean spaceOpensPage = singleSpaceIsRare(raw);
        var lines = new ArrayList<SourceLine>();
        int gap = 0;
        boolean page = false;
        boolean rule = false;
        var bullet = "";
        for (var line : raw) {
            var parts = line.split("\f", -1);
            for (int i = 0; i < parts.length; i++) {
                var part = parts[i];
                page |= i > 0 || (spaceOpensPage && opensWithOneSpace(part));
                var text = squeezed(bullet + part);
                bullet = "";
                if (LONE_BULLET.matcher(part).matches()) {
                    bullet = part.strip() + " ";
                } else if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                    rule |= RULE.matcher(part).matches();
                    gap++;
                } else {
                    lines.add(new SourceLine(text, indentOf(part), endsInSpace(part), gap, page, rule, 0));
                    gap = 0;
                    page = false;
                    rule = false;
                }
            }
        }
        boolean doubleSpaced = isDoubleSpaced(lines);
        return new SourceLines(measured(lines, doubleSpaced), BrokenWords.in(lines), doubleSpaced);
    }

    List<SourceLine> lines() {
        return lines;
    }

    BrokenWords words() {
        return words;
    }

    /** An empty line stood between all lines, so that paragraphs show only by where lines end. */
    boolean areDoubleSpaced() {
        return doubleSpaced;
    }

    /** Programs that take text out of a PDF leave one space where a page began. */
    private static boolean singleSpaceIsRare(List<String> raw) {
        long spaced = raw.stream().filter(SourceLines::opensWithOneSpace).count();
        return spaced * 12 <= raw.size();
    }

    private static boolean opensWithOneSpace(String line) {
        return line.length() > 1 && line.charAt(0) == ' ' && !Character.isWhitespace(line.charAt(1));
    }

    private static String squeezed(String line) {
        return line.replace("\ufeff", "").replaceAll("[\\s\\h]+", " ").strip();
    }

    private static int indentOf(String line) {
        int column = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            column += line.charAt(i) == '\t' ? 4 : 1;
        }
        return column;
    }

    private static boolean endsInSpace(String line) {
        return !line.isEmpty() && Character.isWhitespace(line.charAt(line.length() - 1));
    }

    private static boolean isDoubleSpaced(List<SourceLine> lines) {
        long spaced = lines.stream().skip(1).filter(line -> line.gap() > 0).count();
        long insideSentence = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).gap() > 0
                    && Sentence.isOpen(lines.get(i - 1).text())
                    && Sentence.beginsInside(lines.get(i).text())) {
                insideSentence++;
            }
        }
        return lines.size() > 5 && spaced * 10 > lines.size() * 7 && insideSentence * 5 > spaced;
    }

    private static List<SourceLine> measured(List<SourceLine> lines, boolean doubleSpaced) {
        long veryLong =
                lines.stream().filter(line -> line.text().length() > UNWRAPPED).count();
        boolean unwrapped = veryLong * 5 > lines.size();
        var measured = new ArrayList<SourceLine>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int room = unwrapped ? Integer.MAX_VALUE : longestAround(lines, i);
            int gap = doubleSpaced ? Math.max(0, line.gap() - 1) : line.gap();
            measured.add(new SourceLine(
                    line.text(), line.indent(), line.spaceAfter(), gap, line.opensPage(), line.afterRule(), room));
        }
        return List.copyOf(measured);
    }

    private static int longestAround(List<SourceLine> lines, int index) {
        int longest = 0;
        for (int i = Math.max(0, index - NEIGHBOURS); i <= Math.min(lines.size() - 1, index + NEIGHBOURS); i++) {
            var text = lines.get(i).text();
            int length = text.length();
            if (length <= UNWRAPPED && text.contains(" ")) {
                longest = Math.max(longest, length);
            }
        }
        return longest;
    }
}
