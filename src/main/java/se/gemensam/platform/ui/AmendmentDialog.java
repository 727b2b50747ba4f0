package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.AmendmentDraft;
import se.gemensam.platform.AmendmentKind;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.Message;

/** Asks what is proposed, what it is called and why; words are written on the proposal's own page. */
class AmendmentDialog extends Dialog {

    private final Message message = new Message();
    private final RadioButtonGroup<AmendmentKind> kind = new RadioButtonGroup<>();
    private final Select<SectionRow> section = new ChoiceField<>();
    private final TextField title = new TextField(getTranslation("amendment.title"));
    private final TextArea reason = new TextArea(getTranslation("amendment.reason"));
    private final Checkbox alternative = new Checkbox(getTranslation("amendment.alternative"));
    private final Div form = new Div(message);
    private final Consumer<AmendmentWish> saved;
    private @Nullable ComboBox<PlaceChoice> place;
    private @Nullable UUID counters;
    private @Nullable UUID fixedSection;

    /** @param saved may refuse */
    AmendmentDialog(String heading, String button, Consumer<AmendmentWish> saved) {
        this.saved = saved;
        setHeaderTitle(heading);
        kind.setLabel(getTranslation("amendment.kind"));
        kind.setItems(AmendmentKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("amendment.kind." + each));
        kind.setValue(AmendmentKind.CHANGE);
        section.setLabel(getTranslation("amendment.of"));
        section.setItemLabelGenerator(
                row -> row.number() + " " + (row.title().isBlank() ? getTranslation("section.untitled") : row.title()));
        title.setHelperText(getTranslation("amendment.title.help"));
        title.setRequired(true);
        reason.setHelperText(getTranslation("amendment.reason.help"));
        form.addClassName("form");
        form.add(title, reason, alternative);
        add(form);
        var save = new Button(button, _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
        title.focus();
    }

    /**
     * Which section is asked for, and what is to become of it, too.
     *
     * @param picked the section that is chosen at first; null for the first
     */
    AmendmentDialog among(List<SectionRow> sections, @Nullable UUID picked) {
        section.setItems(sections);
        sections.stream()
                .filter(row -> picked == null || row.id().equals(picked))
                .findFirst()
                .ifPresent(section::setValue);
        place = PlaceChoice.field(sections, this);
        kind.addValueChangeListener(_ -> showParts());
        form.addComponentAtIndex(1, kind);
        form.addComponentAtIndex(2, section);
        form.addComponentAtIndex(3, place);
        if (sections.isEmpty()) {
            kind.setItems(AmendmentKind.ADD);
            kind.setValue(AmendmentKind.ADD);
        }
        showParts();
        return this;
    }

    /** It answers this one, and is of the same section: what is to be taken away is kept in other words. */
    AmendmentDialog answering(AmendmentRow row, List<SectionRow> sections) {
        counters = row.id();
        fixedSection = row.sectionId();
        kind.setValue(row.kind() == AmendmentKind.REMOVE ? AmendmentKind.CHANGE : row.kind());
        if (kind.getValue().hasPlace()) {
            place = PlaceChoice.field(sections, this);
            form.addComponentAtIndex(1, place);
        }
        showParts();
        return this;
    }

    AmendmentDialog of(AmendmentRow row) {
        fixedSection = row.sectionId();
        kind.setValue(row.kind());
        title.setValue(row.title());
        reason.setValue(row.reason());
        alternative.setValue(row.alternative());
        showParts();
        return this;
    }

    private void showParts() {
        var what = kind.getValue();
        section.setVisible(what != AmendmentKind.ADD);
        if (place != null) {
            place.setVisible(what.hasPlace());
        }
        alternative.setVisible(what.hasWords());
    }

    private void save() {
        message.clear();
        try {
            var of = fixedSection != null
                    ? fixedSection
                    : section.getOptionalValue().map(SectionRow::id).orElse(null);
            var where = place == null
                    ? null
                    : place.getOptionalValue().map(PlaceChoice::spot).orElse(null);
            var draft = new AmendmentDraft(
                    title.getValue(),
                    reason.getValue(),
                    kind.getValue().hasWords() && alternative.getValue(),
                    counters);
            saved.accept(new AmendmentWish(kind.getValue(), of, where, draft));
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
