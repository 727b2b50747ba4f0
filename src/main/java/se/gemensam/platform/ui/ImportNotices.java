package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.gemensam.platform.importing.ImportNotice;

/** What the import left out or guessed. */
class ImportNotices extends Composite<Div> {

    ImportNotices(List<ImportNotice> notices) {
        getContent().addClassName("import-notices");
        var list = new UnorderedList();
        notices.forEach(notice -> list.add(
                new ListItem(getTranslation(notice.key(), notice.arguments().toArray()))));
        getContent().add(new H2(getTranslation("platform.import.notices")), list);
    }
}
