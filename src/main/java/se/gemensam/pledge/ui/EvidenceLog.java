package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import se.gemensam.pledge.EvidenceRow;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;

/** Evidence as a log, the latest first. */
class EvidenceLog extends Composite<Div> {

    /** What is done with a piece of the own side's evidence. */
    interface Actions {

        void open(UUID evidence);

        void keepInside(UUID evidence);

        void remove(UUID evidence);
    }

    private final Actions actions;

    EvidenceLog(Actions actions) {
        this.actions = actions;
    }

    void show(List<EvidenceRow> rows) {
        getContent().removeAll();
        if (rows.isEmpty()) {
            var none = new Paragraph(getTranslation("evidence.none"));
            none.addClassName("soft");
            getContent().add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("evidence-log");
        rows.forEach(row -> list.add(item(row)));
        getContent().add(list);
    }

    private ListItem item(EvidenceRow row) {
        var item = new ListItem(new EvidenceItem(row));
        if (row.mine()) {
            var menu = new Menu(Icon.ELLIPSIS.create(), getTranslation("evidence.more"));
            if (row.open()) {
                menu.item(Icon.LOCK, getTranslation("evidence.inside"), () -> actions.keepInside(row.id()));
            } else {
                menu.item(Icon.EYE, getTranslation("evidence.open"), () -> actions.open(row.id()));
            }
            menu.item(Icon.TRASH_2, getTranslation("evidence.remove"), () -> actions.remove(row.id()));
            item.add(menu);
        }
        return item;
    }
}
