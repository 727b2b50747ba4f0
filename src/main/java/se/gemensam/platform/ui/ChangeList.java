package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import se.gemensam.livetext.ComparedLine;
import se.gemensam.livetext.ComparedLine.Change;
import se.gemensam.livetext.ComparedRun.Fate;
import se.gemensam.livetext.TextComparison;

/** The changes of a text one by one, in words alone. */
class ChangeList extends Composite<UnorderedList> {

    private static final int LONGEST = 200;

    ChangeList(TextComparison comparison) {
        getContent().addClassName("change-list");
        comparison
                .changes()
                .forEach(line -> told(line).forEach(words -> getContent().add(new ListItem(words))));
    }

    private List<String> told(ComparedLine line) {
        return switch (line.change()) {
            case SAME, MOVED_AWAY -> List.of();
            case ADDED, REMOVED, REFORMATTED ->
                List.of(getTranslation("compared.told." + line.change(), shortened(line.words())));
            case REWORDED -> inside(line);
            case MOVED_HERE -> {
                var all = new ArrayList<String>();
                all.add(getTranslation("compared.told." + Change.MOVED_HERE, shortened(line.words())));
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
                    all.add(getTranslation("compared.told." + Change.REFORMATTED, shortened(run.words())));
                }
            }
        }
        tell(gone, come, all);
        return all;
    }

    private void tell(StringBuilder gone, StringBuilder come, List<String> all) {
        if (!gone.isEmpty() && !come.isEmpty()) {
            all.add(getTranslation("compared.told.replaced", shortened(gone.toString()), shortened(come.toString())));
        } else if (!gone.isEmpty()) {
            all.add(getTranslation("compared.told.REMOVED", shortened(gone.toString())));
        } else if (!come.isEmpty()) {
            all.add(getTranslation("compared.told.ADDED", shortened(come.toString())));
        }
        gone.setLength(0);
        come.setLength(0);
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
