package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.discussion.Selection;
import se.gemensam.platform.SectionMark;
import se.gemensam.platform.SectionMarks;
import se.gemensam.shell.Icon;

/** Beside the text: what hangs on the picked section, and what can be done with words that are selected in it. */
class HangingList extends Composite<Div> {

    /** What is done with the words of a section. */
    interface Chosen {

        void accept(WordsAct act, UUID section, Selection words);
    }

    private final Div lists = new Div();
    private final Div buttons = new Div();
    private @Nullable UUID section;
    private @Nullable UUID selectedIn;
    private @Nullable Selection selected;
    private Map<SectionMarks, List<SectionMark>> shown = Map.of();

    HangingList(List<WordsAct> acts, Chosen chosen) {
        getContent().addClassName("section-hanging");
        buttons.addClassName("toolbar");
        acts.forEach(act -> buttons.add(button(act, chosen)));
        getContent().add(lists, buttons);
        showButtons();
    }

    /** @param picked null when no section is */
    void show(@Nullable UUID picked, Map<SectionMarks, List<SectionMark>> all) {
        section = picked;
        var here = new LinkedHashMap<SectionMarks, List<SectionMark>>();
        all.forEach((room, marks) -> {
            var own = marks.stream()
                    .filter(mark -> mark.sectionId().equals(picked))
                    .toList();
            if (!own.isEmpty()) {
                here.put(room, own);
            }
        });
        if (!here.equals(shown)) {
            shown = here;
            lists.removeAll();
            here.forEach(this::add);
        }
        showButtons();
    }

    /** Words that are selected in the text, or no longer. */
    void select(UUID in, @Nullable Selection words) {
        selectedIn = in;
        selected = words;
        showButtons();
    }

    String say(String key, Object... words) {
        return getTranslation(key, words);
    }

    private Button button(WordsAct act, Chosen chosen) {
        return new Button(say(act.textKey()), Icon.FLAG.create(), _ -> {
            if (selectedIn != null && selected != null) {
                chosen.accept(act, selectedIn, selected);
            }
        });
    }

    private void add(SectionMarks room, List<SectionMark> marks) {
        var list = new UnorderedList();
        marks.forEach(mark -> list.add(new ListItem(new Anchor(mark.path(), mark.label() + " " + mark.name()))));
        lists.add(new H3(say(room.titleKey())), list);
    }

    private void showButtons() {
        buttons.setVisible(buttons.getComponentCount() > 0
                && selected != null
                && selectedIn != null
                && selectedIn.equals(section));
        getContent().setVisible(!shown.isEmpty() || buttons.isVisible());
    }
}
