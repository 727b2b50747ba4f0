package se.gemensam.workspace.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.AreaRow;
import se.gemensam.organisation.Contact;
import se.gemensam.organisation.OrganisationDraft;
import se.gemensam.shell.ChoiceWords;

/** What is said about an organisation: its name, how it is reached, where it works, and what is vacant. */
class OrganisationDialog extends FormDialog {

    private final TextField name = new TextField(getTranslation("organisation.name"));
    private final TextField function = new TextField(getTranslation("organisation.contact.function"));
    private final EmailField email = new EmailField(getTranslation("organisation.contact.email"));
    private final TextField phone = new TextField(getTranslation("organisation.contact.phone"));
    private final MultiSelectComboBox<AreaRow> areas = new MultiSelectComboBox<>(getTranslation("organisation.areas"));
    private final TextField vacancy = new TextField(getTranslation("organisation.vacancy"));
    private final OrganisationDraft before;

    OrganisationDialog(OrganisationDraft draft, List<AreaRow> known, Consumer<OrganisationDraft> changed) {
        super("organisation.edit");
        before = draft;
        name.setValue(draft.name());
        function.setValue(text(draft.contact().function()));
        function.setHelperText(getTranslation("organisation.contact.function.help"));
        email.setValue(text(draft.contact().email()));
        phone.setValue(text(draft.contact().phone()));
        areas.setI18n(ChoiceWords.of(this));
        areas.setItems(known);
        areas.setItemLabelGenerator(AreaRow::name);
        areas.setHelperText(getTranslation("organisation.areas.help"));
        areas.setValue(known.stream()
                .filter(area -> draft.areas().contains(area.code()))
                .collect(Collectors.toSet()));
        vacancy.setValue(text(draft.vacancy()));
        vacancy.setHelperText(getTranslation("organisation.vacancy.help"));
        fields(name, function, email, phone, areas, vacancy);
        saves(getTranslation("dialog.save"), () -> changed.accept(draft()));
        name.focus();
    }

    private OrganisationDraft draft() {
        return new OrganisationDraft(
                before.kind(),
                name.getValue(),
                new Contact(function.getValue(), email.getValue(), phone.getValue()),
                vacancy.getValue(),
                before.nationalUnion(),
                areas.getValue().stream().map(AreaRow::code).collect(Collectors.toSet()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
