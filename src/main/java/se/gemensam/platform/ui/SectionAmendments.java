package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.discussion.Selection;
import se.gemensam.platform.AmendmentState;
import se.gemensam.platform.SectionAmendment;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Toolbar;

/** Beside the text: what is proposed to be changed in the picked section, and how to propose something. It stays as it is while nothing of it changes. */
class SectionAmendments extends Composite<Div> {

    /** What one does with the picked section. */
    interface Actions {

        void propose(UUID section);

        void suggest(UUID section, Selection words);
    }

    private record Shown(String path, @Nullable UUID section, List<SectionAmendment> open, boolean mayPropose) {}

    private final Button suggest =
            new Button(getTranslation("amendment.suggest"), Icon.PENCIL.create(), _ -> suggest());
    private final Actions actions;
    private Shown shown = new Shown("", null, List.of(), false);
    private @Nullable UUID selectedIn;
    private @Nullable Selection selected;

    SectionAmendments(Actions actions) {
        this.actions = actions;
        getContent().addClassName("section-amendments");
        getContent().setVisible(false);
    }

    /**
     * @param list path of the platform's amendments
     * @param section null when none is picked
     */
    void show(String list, @Nullable UUID section, List<SectionAmendment> open, boolean mayPropose) {
        var next = new Shown(list, section, open, mayPropose);
        if (!next.equals(shown)) {
            shown = next;
            build();
        }
        showSuggest();
    }

    /** Words that are selected in the text, or no longer. */
    void select(UUID section, @Nullable Selection words) {
        selectedIn = section;
        selected = words;
        showSuggest();
    }

    /** Somebody turned to words to propose others. */
    void suggest(UUID section, Selection words) {
        actions.suggest(section, words);
    }

    private void showSuggest() {
        suggest.setVisible(selected != null && selectedIn != null && selectedIn.equals(shown.section));
    }

    private void suggest() {
        if (selected != null && selectedIn != null) {
            actions.suggest(selectedIn, selected);
        }
    }

    private void build() {
        getContent().removeAll();
        var section = shown.section;
        getContent().setVisible(section != null && (shown.mayPropose || !shown.open.isEmpty()));
        if (section == null) {
            return;
        }
        getContent()
                .add(new H3(
                        shown.open.isEmpty()
                                ? getTranslation("amendment.list.title")
                                : getTranslation("amendment.section.open", shown.open.size())));
        if (!shown.open.isEmpty()) {
            var list = new UnorderedList();
            shown.open.forEach(each -> list.add(line(each)));
            getContent().add(list);
        }
        if (shown.mayPropose) {
            var propose =
                    new Button(getTranslation("amendment.propose"), Icon.PLUS.create(), _ -> actions.propose(section));
            getContent().add(new Toolbar(propose, suggest));
        }
    }

    private ListItem line(SectionAmendment amendment) {
        var line = new ListItem(new Anchor(
                shown.path + "/" + amendment.id(),
                getTranslation("amendment.name", amendment.number(), amendment.title())));
        if (amendment.state() == AmendmentState.DRAFT) {
            var state = new Span(" · " + getTranslation("amendment.state.DRAFT"));
            state.addClassName("soft");
            line.add(state);
        }
        return line;
    }
}
