package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import se.gemensam.livetext.TextComparison;
import se.gemensam.platform.exporting.ToldChanges;

/** The changes of a text one by one, in words alone. */
class ChangeList extends Composite<UnorderedList> {

    ChangeList(TextComparison comparison) {
        getContent().addClassName("change-list");
        ToldChanges.of(comparison, this::getTranslation)
                .forEach(words -> getContent().add(new ListItem(words)));
    }
}
