package se.gemensam.platform.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of a plain text: short lines without a stop that have something to stand over. Whether a line is one
 * is decided from the last to the first, for a heading may stand over another heading.
 */
final class TextOutline {

    /** Text as long as this is something to stand over also without a full stop. */
    private static final int PROSE = 120;

    private static final int SHORT = 40;

    private static final int ROWS_OF_A_TITLE = 3;

    /**
     * A block as the outline sees it.
     *
     * @param titles its headings, the outer first; empty when it is only text
     * @param rest the rows under the headings
     */
    record Part(TextBlock block, List<String> titles, List<TextBlock.Row> rest) {

        boolean hasTitle() {
            return !titles.isEmpty();
        }

        String wholeTitle() {
            return String.join(" ", titles);
        }

        private Part withoutTitle() {
            return new Part(block, List.of(), block.rows());
        }

        private boolean opensPage() {
            return block.firstLine().opensPage();
        }

        /** Set so large at the top of a page that it needed several lines. */
        boolean isLargeType() {
            return opensPage()
                    && block.kind() == TextBlock.Kind.TEXT
                    && block.rows().size()
                                    - rest.size()
                                    + block.rows().getFirst().lines()
                            > 2;
        }
    }

    private final List<Part> parts;
    private final @Nullable String documentTitle;

    private TextOutline(List<Part> parts, @Nullable String documentTitle) {
        this.parts = parts;
        this.documentTitle = documentTitle;
    }

    static TextOutline of(List<TextBlock> blocks) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < blocks.size(); i++) {
            parts.add(
                    isItemOfList(blocks, i)
                            ? new Part(blocks.get(i), List.of(), blocks.get(i).rows())
                            : part(blocks.get(i)));
        }
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).hasTitle() && !standsOverSomething(parts, i)) {
                parts.set(i, parts.get(i).withoutTitle());
            }
        }
        endTables(parts);
        return withTitlePage(parts, blocks.isEmpty() ? null : part(blocks.getFirst()));
    }

    List<Part> parts() {
        return parts;
    }

    @Nullable
    String documentTitle() {
        return documentTitle;
    }

    /** The last cell of a table that came as text looks like a heading over the paragraph after it. */
    private static void endTables(List<Part> parts) {
        boolean begun = false;
        for (int i = 2; i < parts.size(); i++) {
            var part = parts.get(i);
            begun |= parts.get(i - 2).hasTitle();
            if (begun
                    && part.titles().size() == 1
                    && part.rest().isEmpty()
                    && !part.opensPage()
                    && part.block().kind() == TextBlock.Kind.TEXT
                    && !Sentence.isAllCapitals(part.wholeTitle())
                    && isCell(parts.get(i - 1))
                    && isCell(parts.get(i - 2))) {
                parts.set(i, part.withoutTitle());
            }
        }
    }

    private static boolean isCell(Part part) {
        return !part.hasTitle()
                && part.block().kind() == TextBlock.Kind.TEXT
                && part.block().length() <= PROSE
                && part.rest().stream()
                        .allMatch(row -> Sentence.isOpen(row.text()) && !Sentence.holdsSeveral(row.text()));
    }

    /** "1. … 2. …" right after each other are a list; a chapter has text before the next. */
    private static boolean isItemOfList(List<TextBlock> blocks, int index) {
        return follows(blocks, index) || follows(blocks, index + 1);
    }

    private static boolean follows(List<TextBlock> blocks, int index) {
        if (index < 1 || index >= blocks.size()) {
            return false;
        }
        var before = blocks.get(index - 1);
        var marker = blocks.get(index).marker();
        var markerBefore = before.marker();
        return marker != null
                && markerBefore != null
                && marker.number() > 1
                && marker.number() == markerBefore.number() + 1
                && before.rows().size() == 1;
    }

    private static Part part(TextBlock block) {
        if (block.kind() != TextBlock.Kind.TEXT && block.kind() != TextBlock.Kind.NUMBER) {
            return new Part(block, List.of(), block.rows());
        }
        var rows = block.rows();
        if (rows.stream().anyMatch(row -> TitleLine.isContentsLine(row.text()))) {
            return new Part(block, List.of(), rows);
        }
        int above = 0;
        while (above < rows.size() && !(above > 0 && isProse(rows.get(above)))) {
            above++;
        }
        boolean prose = above < rows.size();
        var lead = rows.subList(0, above);
        var titles = titles(block, lead, prose);
        return titles.isEmpty()
                ? new Part(block, titles, rows)
                : new Part(block, titles, rows.subList(lead.size(), rows.size()));
    }

    private static List<String> titles(TextBlock block, List<TextBlock.Row> rows, boolean prose) {
        if (rows.size() > ROWS_OF_A_TITLE || rows.size() == ROWS_OF_A_TITLE && !prose) {
            return List.of();
        }
        if (rows.size() > 1 && rows.stream().allMatch(row -> TitleLine.isName(row.text()))) {
            return List.of();
        }
        var marker = block.marker();
        var sign = marker == null ? "" : marker.sign() + " ";
        var first = rows.getFirst();
        if (rows.size() == 2
                && !prose
                && first.text().split(" ").length <= 3
                && !first.text().endsWith(":")) {
            return rows.stream().allMatch(TextOutline::mayBeTitle)
                    ? List.of(sign + first.text(), rows.get(1).text())
                    : List.of();
        }
        if (rows.size() == 1) {
            return mayBeTitle(first) ? List.of(sign + first.text()) : List.of();
        }
        var whole = rows.stream().map(TextBlock.Row::text).collect(Collectors.joining(" "));
        return TitleLine.mayBe(whole) && !TitleLine.endsLikeSentence(whole) ? List.of(sign + whole) : List.of();
    }

    private static boolean mayBeTitle(TextBlock.Row row) {
        return TitleLine.mayBe(row.text())
                && (Sentence.isAllCapitals(row.text())
                        || row.lines() <= (row.brokenEarly() ? ROWS_OF_A_TITLE : ROWS_OF_A_TITLE - 1))
                && (!TitleLine.endsLikeSentence(row.text()) || row.lines() > 1 && row.brokenEarly());
    }

    private static boolean standsOverSomething(List<Part> parts, int index) {
        var part = parts.get(index);
        if (!part.rest().isEmpty()) {
            return true;
        }
        int next = index + 1;
        while (next < parts.size() && parts.get(next).block().kind() == TextBlock.Kind.NOTE) {
            next++;
        }
        if (next == parts.size()) {
            return false;
        }
        var below = parts.get(next);
        if (below.hasTitle()) {
            return part.titles().size() == 1 && !standsOverTitle(parts, next);
        }
        return below.block().kind() != TextBlock.Kind.TEXT || isProse(below) || part.opensPage();
    }

    private static boolean standsOverTitle(List<Part> parts, int index) {
        return parts.get(index).rest().isEmpty()
                && index + 1 < parts.size()
                && parts.get(index + 1).hasTitle();
    }

    private static boolean isProse(Part part) {
        var rows = part.rest();
        return rows.size() == 1 && rows.getFirst().text().length() > 3 * PROSE
                || rows.stream().anyMatch(row -> Sentence.endsInStop(row.text()) || Sentence.holdsSeveral(row.text()));
    }

    private static boolean isProse(TextBlock.Row row) {
        return row.text().length() > PROSE
                || Sentence.endsInStop(row.text()) && row.text().length() > SHORT
                || row.text().endsWith(":");
    }

    /** What stands before the first heading that has text is the title page, and its first line the document's title. */
    private static TextOutline withTitlePage(List<Part> parts, @Nullable Part first) {
        int firstChapter = 0;
        while (firstChapter < parts.size()
                && (!parts.get(firstChapter).hasTitle() || standsOverTitle(parts, firstChapter))) {
            firstChapter++;
        }
        if (first == null || !first.hasTitle() || first.block().kind() != TextBlock.Kind.TEXT) {
            return new TextOutline(List.copyOf(parts), null);
        }
        if (firstChapter == 0) {
            boolean onlyCapitals = Sentence.isAllCapitals(first.wholeTitle())
                    && parts.stream().skip(1).anyMatch(Part::hasTitle)
                    && parts.stream()
                            .skip(1)
                            .filter(Part::hasTitle)
                            .noneMatch(part -> Sentence.isAllCapitals(part.wholeTitle()));
            return onlyCapitals ? titled(parts, first) : new TextOutline(List.copyOf(parts), null);
        }
        for (int i = 0; i < Math.min(firstChapter, parts.size()); i++) {
            parts.set(i, parts.get(i).withoutTitle());
        }
        return titled(parts, first);
    }

    private static TextOutline titled(List<Part> parts, Part first) {
        parts.set(0, new Part(first.block(), List.of(), first.rest()));
        return new TextOutline(List.copyOf(parts), first.wholeTitle());
    }
}
