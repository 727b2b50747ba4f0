package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.gemensam.platform.importing.ImportedDocument;
import se.gemensam.platform.importing.ImportedSection;

/** The sections that a document becomes, each with its first words. */
class ImportPreview extends Composite<OrderedList> {

    private static final int FIRST_WORDS = 140;

    ImportPreview(ImportedDocument document) {
        getContent().addClassName("import-preview");
        add(document.sections(), 1);
    }

    private void add(List<ImportedSection> sections, int depth) {
        for (var section : sections) {
            var title = new Span(section.title().isEmpty() ? getTranslation("section.untitled") : section.title());
            title.addClassName("import-title");
            var item = new ListItem(title);
            item.addClassName("depth-" + depth);
            var words = SectionStart.of(section.content(), FIRST_WORDS);
            if (!words.isEmpty()) {
                item.add(new Paragraph(words));
            }
            getContent().add(item);
            add(section.children(), depth + 1);
        }
    }
}
