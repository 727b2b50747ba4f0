package se.gemensam.platform.exporting;

import java.util.ArrayList;
import java.util.List;
import se.gemensam.livetext.ComparedLine;
import se.gemensam.livetext.ComparedLine.Change;
import se.gemensam.livetext.ComparedRun.Fate;
import se.gemensam.livetext.TextComparison;

/** The changes of a text one by one, in words alone. */
public final class ToldChanges {

    /** Finds a text by its key. */
    @FunctionalInterface
    public interface Language {
        String get(String key, Object... arguments);
    }

    private static final int LONGEST = 200;

    private final Language language;

    private ToldChanges(Language language) {
        this.language = language;
    }

    public static List<String> of(TextComparison comparison, Language language) {
        var told = new ToldChanges(language);
        return comparison.changes().stream()
                .flatMap(line -> told.line(line).stream())
                .toList();
    }

    private List<String> line(ComparedLine line) {
        return switch (line.change()) {
            case SAME, MOVED_AWAY -> List.of();
            case ADDED, REMOVED, REFORMATTED ->
                List.of(language.get("compared.told." + line.change(), shortened(line.words())));
            case REWORDED -> inside(line);
            case MOVED_HERE -> {
                var all = new ArrayList<String>();
                all.add(language.get("compared.told." + Change.MOVED_HERE, shortened(line.words())));
                all.addAll(inside(line));
                yield all;
            }
        };
    }

    /** What was replaced by what, taken out, put in. */
    private List<String> inside(ComparedLine line) {
        var all = new ArrayList<String>();
        var gone = new StringBuilder();
        var come = new StringBuilder();
        for (var run : line.runs()) {
            if (run.fate() == Fate.DELETED && come.isEmpty()) {
                gone.append(run.words());
            } else if (run.fate() == Fate.INSERTED) {
                come.append(run.words());
            } else {
                tell(gone, come, all);
                if (run.fate() == Fate.DELETED) {
                    gone.append(run.words());
                } else if (run.fate() == Fate.REFORMATTED) {
                    all.add(language.get("compared.told." + Change.REFORMATTED, shortened(run.words())));
                }
            }
        }
        tell(gone, come, all);
        return all;
    }

    private void tell(StringBuilder gone, StringBuilder come, List<String> all) {
        if (!gone.isEmpty() && !come.isEmpty()) {
            all.add(language.get("compared.told.replaced", shortened(gone.toString()), shortened(come.toString())));
        } else if (!gone.isEmpty()) {
            all.add(language.get("compared.told.REMOVED", shortened(gone.toString())));
        } else if (!come.isEmpty()) {
            all.add(language.get("compared.told.ADDED", shortened(come.toString())));
        }
        gone.setLength(0);
        come.setLength(0);
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
