package se.gemensam.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.discussion.Assignable;

/** Who is to see to a thread. Nobody chosen means that nobody is. */
class AssignDialog extends Dialog {

    AssignDialog(List<Assignable> people, @Nullable String present, Consumer<@Nullable UUID> chosen) {
        setHeaderTitle(getTranslation("discussion.assign.title"));
        var list = new ComboBox<Assignable>(getTranslation("discussion.assign.who"));
        list.setItems(people);
        list.setItemLabelGenerator(Assignable::name);
        list.setClearButtonVisible(true);
        list.setHelperText(getTranslation("discussion.assign.help"));
        list.setWidthFull();
        people.stream()
                .filter(person -> person.name().equals(present))
                .findFirst()
                .ifPresent(list::setValue);
        list.focus();
        add(list);
        var save = new Button(getTranslation("dialog.save"), _ -> {
            var person = list.getValue();
            close();
            chosen.accept(person == null ? null : person.memberId());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }
}
