package se.gemensam.platform.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;

/** Makes sections of the pieces, as the person chose. */
final class SectionTree {

    static final int MOST_SECTIONS = 1000;

    /** A heading that comes so often is part of each section's text. */
    private static final int RUNNING = 3;

    /** Ends where any section begins. */
    private static final int TITLE_PAGE = Integer.MAX_VALUE;

    private static final int LONGEST_TITLE = 200;
    private static final int FIRST_WORDS = 60;

    /** A section while it is filled; depth 0 is the document itself. */
    private static final class Open {
        private final int depth;
        private final int level;
        private final String title;
        private final List<Block> blocks = new ArrayList<>();
        private final List<ImportedSection> children = new ArrayList<>();

        private Open(int depth, int level, String title) {
            this.depth = depth;
            this.level = level;
            this.title = title;
        }

        private ImportedSection close() {
            return new ImportedSection(
                    RichText.Doc.of(title, blocks.isEmpty() ? List.of(Paragraph.of("")) : blocks), children);
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private int count;

    private SectionTree() {
        open.push(new Open(0, 0, ""));
    }

    static ImportedDocument of(SourceText source, String fallbackTitle, ImportOptions options, Notices notices) {
        var pieces = source.pieces();
        var title = pieces.stream()
                .filter(Piece.DocumentTitle.class::isInstance)
                .map(piece -> ((Piece.DocumentTitle) piece).text())
                .findFirst()
                .orElse(null);
        return source.origin() == SourceText.Origin.OWN_EXPORT
                ? ownExport(pieces, title == null ? fallbackTitle : title, notices)
                : foreign(pieces, title, fallbackTitle, options, notices);
    }

    /** The headings that come again and again. */
    static Set<String> running(Collection<String> titles) {
        return titles.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(title -> title.getValue() >= RUNNING)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ImportedDocument ownExport(List<Piece> pieces, String title, Notices notices) {
        var tree = new SectionTree();
        var subtitle = new StringBuilder();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.DocumentTitle documentTitle -> {}
                case Piece.Heading(int level, String heading) -> tree.section(level, heading);
                case Piece.Content(Block block) -> {
                    if (tree.count == 0) {
                        subtitle.append(block instanceof Paragraph paragraph ? paragraph.plain() : "");
                    } else {
                        tree.current().blocks.add(block);
                    }
                }
            }
        }
        return new ImportedDocument(title, subtitle.toString(), tree.close(), notices.toList());
    }

    private static ImportedDocument foreign(
            List<Piece> pieces, @Nullable String title, String fallbackTitle, ImportOptions options, Notices notices) {
        var headings = pieces.stream()
                .filter(Piece.Heading.class::isInstance)
                .map(Piece.Heading.class::cast)
                .toList();
        var levels =
                headings.stream().map(Piece.Heading::level).distinct().sorted().toList();
        var running = options.sectionLevels().isPresent() ? Set.<String>of() : leavesAmong(headings);
        int deepest = options.sectionLevels().orElse(ImportOptions.DEEPEST);
        var name = shortened(title != null ? title : namedBy(fallbackTitle, pieces));
        var tree = new SectionTree();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.DocumentTitle documentTitle -> {}
                case Piece.Heading(int level, String heading) -> {
                    int rank = levels.indexOf(level) + 1;
                    if (rank <= deepest && !running.contains(heading)) {
                        tree.section(rank, heading);
                    } else {
                        tree.text(name).add(Subheading.of(tree.subheadingLevel(rank), heading));
                    }
                }
                case Piece.Content(Block block) ->
                    tree.text(title != null ? title : name).add(block);
            }
        }
        if (title != null && tree.count == 0) {
            tree.section(1, title);
        }
        return new ImportedDocument(name, "", tree.close(), notices.toList());
    }

    /** A machine's file name says nothing; the first heading says something, else the first words. */
    private static String namedBy(String fallbackTitle, List<Piece> pieces) {
        if (!fallbackTitle.isEmpty()) {
            return fallbackTitle;
        }
        return pieces.stream()
                .filter(Piece.Heading.class::isInstance)
                .map(piece -> ((Piece.Heading) piece).text())
                .findFirst()
                .orElseGet(() -> cut(words(pieces.getFirst()), FIRST_WORDS));
    }

    private static String words(Piece piece) {
        return piece instanceof Piece.Content(Block block)
                ? Flattened.paragraphs(block).getFirst().plain().replace('\n', ' ')
                : "";
    }

    private static Set<String> leavesAmong(List<Piece.Heading> headings) {
        var running = running(headings.stream().map(Piece.Heading::text).toList());
        var parents = new java.util.HashSet<String>();
        for (int i = 1; i < headings.size(); i++) {
            if (headings.get(i).level() > headings.get(i - 1).level()) {
                parents.add(headings.get(i - 1).text());
            }
        }
        return running.stream().filter(title -> !parents.contains(title)).collect(Collectors.toUnmodifiableSet());
    }

    private Open current() {
        var current = open.peek();
        if (current == null) {
            throw new IllegalStateException("the document itself stays open");
        }
        return current;
    }

    private void section(int level, String title) {
        while (current().depth > 0 && current().level >= level) {
            closeCurrent();
        }
        if (++count > MOST_SECTIONS) {
            throw new RefusedException("import.refused.tooManySections", MOST_SECTIONS);
        }
        open.push(new Open(current().depth + 1, level, title));
    }

    /** Text before the first heading stands in a section of its own, named as the document. */
    private List<Block> text(String titlePage) {
        if (count == 0) {
            section(TITLE_PAGE, titlePage);
        }
        return current().blocks;
    }

    private int subheadingLevel(int rank) {
        int above = current().level == TITLE_PAGE ? 0 : current().level;
        return Math.clamp((long) rank - above, 1, 2);
    }

    private void closeCurrent() {
        var section = open.pop().close();
        current().children.add(section);
    }

    private List<ImportedSection> close() {
        while (current().depth > 0) {
            closeCurrent();
        }
        return current().children;
    }

    private static String shortened(String title) {
        return cut(title, LONGEST_TITLE);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        return text.substring(0, space > 0 ? space : longest).strip();
    }
}
