package se.gemensam.workspace.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.RelationKind;

/** What an organisation is to another one. */
class RelationDialog extends FormDialog {

    RelationDialog(
            OrganisationRow organisation,
            BiFunction<String, Pageable, Page<OrganisationRow>> named,
            BiConsumer<RelationKind, OrganisationRow> related) {
        super("organisation.relation.of", organisation.name());
        var kind = new RadioButtonGroup<RelationKind>();
        kind.setLabel(getTranslation("organisation.relation.kind"));
        kind.setItems(RelationKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("organisation.relation.out." + each));
        kind.setValue(RelationKind.PART_OF);
        var other = new ComboBox<OrganisationRow>(getTranslation("organisation.relation.other"));
        other.setItemLabelGenerator(OrganisationRow::name);
        other.setItems(query -> named
                .apply(
                        query.getFilter().orElse(""),
                        PageRequest.of(query.getPage(), query.getPageSize(), Sort.by("name")))
                .stream());
        fields(kind, other);
        saves(getTranslation("dialog.save"), () -> {
            if (other.getValue() == null) {
                throw new RefusedException("organisation.relation.missing");
            }
            related.accept(kind.getValue(), other.getValue());
        });
    }
}
