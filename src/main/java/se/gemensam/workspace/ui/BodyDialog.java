package se.gemensam.workspace.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.BodyKindRow;
import se.gemensam.organisation.BodyRow;

/** A new body, or another name for one. */
class BodyDialog extends FormDialog {

    private final TextField name = new TextField(getTranslation("body.name"));

    BodyDialog(List<BodyKindRow> kinds, BiConsumer<String, String> added) {
        super("body.new");
        var kind = new ComboBox<BodyKindRow>(getTranslation("body.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(BodyKindRow::name);
        kind.addValueChangeListener(event -> {
            var before = event.getOldValue();
            if (event.getValue() != null
                    && (name.isEmpty() || (before != null && name.getValue().equals(before.name())))) {
                name.setValue(event.getValue().name());
            }
        });
        fields(kind, name);
        saves(getTranslation("dialog.save"), () -> {
            if (kind.getValue() == null) {
                throw new RefusedException("body.kind.missing");
            }
            added.accept(kind.getValue().code(), name.getValue());
        });
        kind.focus();
    }

    BodyDialog(BodyRow body, Consumer<String> renamed) {
        super("body.rename");
        name.setValue(body.name());
        fields(name);
        saves(getTranslation("dialog.save"), () -> renamed.accept(name.getValue()));
        name.focus();
    }
}
