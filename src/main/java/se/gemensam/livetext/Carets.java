package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where everybody stands in a document, at its committed version. */
final class Carets {

    private final Map<String, Caret> carets = new LinkedHashMap<>();
    private final Map<String, Caret> moved = new LinkedHashMap<>();

    void put(Caret caret) {
        if (caret.place() != null) {
            carets.put(caret.client(), caret);
            moved.put(caret.client(), caret);
        } else if (carets.remove(caret.client()) != null) {
            moved.put(caret.client(), caret);
        }
    }

    /** Takes along what was committed. */
    void map(long version, List<StepMap> maps) {
        carets.replaceAll((client, caret) -> caret.mapped(version, maps));
        moved.replaceAll((client, caret) -> caret.mapped(version, maps));
    }

    Collection<Caret> all() {
        return carets.values();
    }

    boolean anyMoved() {
        return !moved.isEmpty();
    }

    /** Those that moved or went since the last time this was asked. */
    List<Caret> takeMoved() {
        var taken = new ArrayList<>(moved.values());
        moved.clear();
        return taken;
    }
}
