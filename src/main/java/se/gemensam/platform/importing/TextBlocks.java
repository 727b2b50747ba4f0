package se.gemensam.platform.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of a plain text together again: first the lines of a paragraph, then what a page break tore apart. */
final class TextBlocks {

    /** As much may stand between the halves of a sentence: footnotes, a page number, a running head. */
    private static final int INTERRUPTIONS = 6;

    /** Word's second bullet, a circle, arrives as the letter; letters are kept, so it begins a paragraph in its item. */
    private static final Pattern SECOND_LEVEL = Pattern.compile("o \\p{Lu}.*");

    /** Nobody writes longer; a file without any end to its lines must not take for ever. */
    private static final int LONGEST_PARAGRAPH = 10_000;

    private static final int SHORT = 80;

    private final BrokenWords words;
    private final boolean doubleSpaced;
    private final List<TextBlock> blocks = new ArrayList<>();

    private TextBlocks(SourceLines source) {
        this.words = source.words();
        this.doubleSpaced = source.areDoubleSpaced();
    }

    static List<TextBlock> of(SourceLines source) {
        var assembled = new TextBlocks(source);
        source.lines().forEach(assembled::place);
        return assembled.mended();
    }

    private void place(SourceLine line) {
        var before = blocks.isEmpty() ? null : blocks.getLast();
        var marker = Marker.of(line, before);
        if (before != null
                && before.kind() == TextBlock.Kind.BULLET
                && SECOND_LEVEL.matcher(line.text()).matches()) {
            before.addRow(line);
        } else if (before == null || marker != null || line.startsApart() || before.kind() == TextBlock.Kind.LINK) {
            blocks.add(new TextBlock(line, marker));
        } else {
            continueOrBreak(before, line);
        }
    }

    private void continueOrBreak(TextBlock block, SourceLine line) {
        var row = block.rows().getLast();
        if (row.text().length() > LONGEST_PARAGRAPH) {
            blocks.add(new TextBlock(line, null));
        } else if (TitleLine.isContentsLine(line.text()) || TitleLine.isContentsLine(row.text())) {
            block.addRow(line);
        } else if (Sentence.beginsInside(line.text())
                || Sentence.leadsOn(row.text())
                || Sentence.isAllCapitals(row.text()) && Sentence.isAllCapitals(line.text())) {
            block.append(line, words);
        } else if (!row.last().hadRoomFor(line)) {
            if (doubleSpaced && Sentence.isClosed(row.text()) && beginsAlike(block.firstText(), line.text())) {
                blocks.add(new TextBlock(line, null));
            } else {
                block.append(line, words);
            }
        } else if (Sentence.isClosed(row.text()) && !isLeadingLabel(block)) {
            if (block.kind() == TextBlock.Kind.TEXT || doubleSpaced) {
                blocks.add(new TextBlock(line, null));
            } else {
                block.append(line, words);
            }
        } else if (row.lines() == 1 || row.brokenEarly() || row.last().isHalfEmpty()) {
            block.addRow(line);
        } else {
            block.append(line, words);
        }
    }

    /** "Verksamhetsidé:" over the line that says which. */
    private static boolean isLeadingLabel(TextBlock block) {
        return block.rows().size() == 1
                && block.rows().getFirst().lines() == 1
                && block.firstText().endsWith(":")
                && block.kind() == TextBlock.Kind.TEXT;
    }

    /** Paragraphs that open with the same two words ("Vi ska …") are a row of statements. */
    private static boolean beginsAlike(String one, String other) {
        var first = one.split(" ", 3);
        var second = other.split(" ", 3);
        return first.length == 3 && second.length == 3 && first[0].equals(second[0]) && first[1].equals(second[1]);
    }

    private List<TextBlock> mended() {
        var mended = new ArrayList<TextBlock>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.kind() != TextBlock.Kind.TEXT || mended.isEmpty() || isOneOfSeveralClauses(i)) {
                mended.add(block);
            } else if (Sentence.beginsInside(block.firstText())) {
                var torn = lastOpen(mended);
                if (torn < 0) {
                    mended.add(block);
                } else {
                    resume(mended, torn, block);
                }
            } else if (isTornAtCapital(mended.getLast(), block)) {
                mended.getLast().append(block, words);
            } else {
                mended.add(block);
            }
        }
        return mended;
    }

    /** "att …" after "att …", as in motions: each is a paragraph of its own. */
    private boolean isOneOfSeveralClauses(int index) {
        return isClause(index) && (isClause(index - 1) || isClause(index + 1));
    }

    private boolean isClause(int index) {
        return index >= 0
                && index < blocks.size()
                && blocks.get(index).firstText().startsWith("att ")
                && blocks.get(index).firstLine().startsApart();
    }

    private static int lastOpen(List<TextBlock> mended) {
        for (int i = mended.size() - 1; i >= 0 && i >= mended.size() - 1 - INTERRUPTIONS; i--) {
            var candidate = mended.get(i);
            boolean next = i == mended.size() - 1;
            if (candidate.kind() != TextBlock.Kind.LINK
                    && candidate.lastText().length() < LONGEST_PARAGRAPH
                    && Sentence.isOpen(candidate.lastText())
                    && (next
                            || candidate.kind() != TextBlock.Kind.NOTE
                                    && candidate.lastText().length() > SHORT / 2)) {
                return i;
            }
            if (candidate.kind() != TextBlock.Kind.NOTE && candidate.length() > SHORT) {
                return -1;
            }
        }
        return -1;
    }

    private void resume(List<TextBlock> mended, int torn, TextBlock block) {
        var target = mended.get(torn);
        var between = mended.subList(torn + 1, mended.size());
        if (between.isEmpty()) {
            target.append(block, words);
        } else {
            between.forEach(target::addRows);
            target.addRows(block);
            between.clear();
        }
    }

    /** The second half of a sentence may begin with a name. */
    private static boolean isTornAtCapital(TextBlock before, TextBlock block) {
        if (before.kind() == TextBlock.Kind.LINK || Sentence.isClosed(before.lastText())) {
            return false;
        }
        var row = before.rows().getLast();
        if (row.text().length() > SHORT / 2 && Sentence.leadsOn(row.text())) {
            return true;
        }
        return row.lines() > 1
                && !row.brokenEarly()
                && !row.last().hadRoomFor(block.firstLine())
                && block.rows().size() == 1
                && block.rows().getFirst().lines() > 1
                && Sentence.isClosed(block.firstText());
    }
}
