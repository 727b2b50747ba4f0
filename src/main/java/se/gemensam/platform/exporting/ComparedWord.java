package se.gemensam.platform.exporting;

import static se.gemensam.platform.exporting.OfficeFile.escaped;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import se.gemensam.livetext.ComparedLine;
import se.gemensam.livetext.ComparedRun;
import se.gemensam.livetext.ComparedRun.Fate;
import se.gemensam.livetext.LineKind;

/**
 * A text as a Word document whose changes are revisions: accepted all, it is the text now; rejected all, the one before. Cells of a
 * table stand one under another.
 */
public final class ComparedWord {

    private enum Revision {
        NONE(""),
        INSERTED("ins"),
        DELETED("del");

        private final String tag;

        Revision(String tag) {
            this.tag = tag;
        }
    }

    private final WordBody body = new WordBody();
    private final String date;
    private int revisions;

    private ComparedWord(Instant now) {
        date = now.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** @param now when the changes are said to be made */
    public static byte[] write(ComparedCopy copy, Instant now, Wording wording) {
        return write(copy, now, wording, Headway.UNHEARD);
    }

    /** @param now when the changes are said to be made */
    public static byte[] write(ComparedCopy copy, Instant now, Wording wording, Headway headway) {
        var word = new ComparedWord(now);
        word.body.plain("Title", copy.title()).plain("Subtitle", wording.get("export.compared", copy.earlier()));
        var written = headway.counting(Headway.Stage.WRITING, copy.sections().size());
        for (var part : copy.sections()) {
            word.section(part);
            written.run();
        }
        headway.at(Headway.Stage.FINISHING);
        return WordFile.of(copy.title(), copy.code(), word.body, wording);
    }

    private void section(ComparedCopy.Part part) {
        for (var line : part.text().lines()) {
            var revision = revision(line);
            var runs = new StringBuilder();
            if (line.kind() == LineKind.TITLE) {
                runs.append(run(part.number() + " ", "", revision));
            }
            for (var run : line.runs()) {
                runs.append(run(run, revision));
            }
            body.paragraph(look(line, part.depth()) + ending(revision), runs.toString());
        }
    }

    /** A moved line is gone where it was and new where it is. */
    private static Revision revision(ComparedLine line) {
        return switch (line.change()) {
            case ADDED, MOVED_HERE -> Revision.INSERTED;
            case REMOVED, MOVED_AWAY -> Revision.DELETED;
            case SAME, REWORDED, REFORMATTED -> Revision.NONE;
        };
    }

    private String run(ComparedRun run, Revision ofLine) {
        if (ofLine == Revision.INSERTED && run.fate() == Fate.DELETED) {
            return ""; // of a line that moved and changed: it is struck where it was
        }
        var own = switch (run.fate()) {
            case INSERTED -> Revision.INSERTED;
            case DELETED -> Revision.DELETED;
            case SAME, REFORMATTED -> Revision.NONE;
        };
        return run(run.words(), looks(run), ofLine == Revision.NONE ? own : ofLine);
    }

    private static String looks(ComparedRun run) {
        return WordBody.looks(run.marks());
    }

    private String run(String words, String looks, Revision revision) {
        var tag = revision == Revision.DELETED ? "delText" : "t";
        var lines = escaped(words.replace("\n", "\u2028"))
                .replace("\u2028", "</w:%1$s><w:br/><w:%1$s xml:space=\"preserve\">".formatted(tag));
        var run = "<w:r>%2$s<w:%1$s xml:space=\"preserve\">%3$s</w:%1$s></w:r>".formatted(tag, looks, lines);
        return revision == Revision.NONE
                ? run
                : "<w:%s%s>%s</w:%s>".formatted(revision.tag, signed(), run, revision.tag);
    }

    /** The end of a paragraph comes and goes with it. */
    private String ending(Revision revision) {
        return revision == Revision.NONE ? "" : "<w:rPr><w:%s%s/></w:rPr>".formatted(revision.tag, signed());
    }

    private String signed() {
        return " w:id=\"%d\" w:author=\"Gemensam\" w:date=\"%s\"".formatted(++revisions, date);
    }

    private static String look(ComparedLine line, int depth) {
        return switch (line.kind()) {
            case TITLE -> heading(depth);
            case SUBHEADING -> heading(depth + 1);
            case LOWER_SUBHEADING -> heading(depth + 2);
            case BULLET, NUMBERED -> WordBody.bullet(Math.max(line.depth() - 1, 0));
            case CONTINUED -> WordBody.style("ListParagraph");
            case QUOTED -> WordBody.style("Quote");
            case HEADER_CELL -> WordBody.style("TableHeading");
            case CELL -> WordBody.style("TableText");
            case PARAGRAPH -> "";
        };
    }

    private static String heading(int level) {
        return WordBody.style("Heading" + Math.min(level, WordBody.DEEPEST_HEADING));
    }
}
