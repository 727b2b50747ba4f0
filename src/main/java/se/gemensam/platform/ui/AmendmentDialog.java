package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.AmendmentDraft;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.Message;

/** Asks what a proposal is called and why it is made; its words are written on its own page. */
class AmendmentDialog extends Dialog {

    private final Message message = new Message();
    private final Select<SectionRow> section = new Select<>();
    private final TextField title = new TextField(getTranslation("amendment.title"));
    private final TextArea reason = new TextArea(getTranslation("amendment.reason"));
    private final Checkbox alternative = new Checkbox(getTranslation("amendment.alternative"));
    private final Div form = new Div(message);
    private final BiConsumer<UUID, AmendmentDraft> saved;
    private @Nullable UUID counters;
    private @Nullable UUID fixedSection;

    /** @param saved with the section that is to be changed; may refuse */
    AmendmentDialog(String heading, String button, BiConsumer<UUID, AmendmentDraft> saved) {
        this.saved = saved;
        setHeaderTitle(heading);
        section.setLabel(getTranslation("amendment.of"));
        section.setItemLabelGenerator(
                row -> row.number() + " " + (row.title().isBlank() ? getTranslation("section.untitled") : row.title()));
        title.setHelperText(getTranslation("amendment.title.help"));
        title.setRequired(true);
        reason.setHelperText(getTranslation("amendment.reason.help"));
        form.addClassName("form");
        form.add(title, reason);
        add(form);
        var save = new Button(button, _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
        title.focus();
    }

    /** Which section is asked for, too. */
    AmendmentDialog among(List<SectionRow> sections) {
        section.setItems(sections);
        sections.stream().findFirst().ifPresent(section::setValue);
        form.addComponentAtIndex(1, section);
        form.add(alternative);
        return this;
    }

    /** It answers this one, and is of the same section. */
    AmendmentDialog answering(AmendmentRow row) {
        counters = row.id();
        fixedSection = row.sectionId();
        form.add(alternative);
        return this;
    }

    AmendmentDialog of(AmendmentRow row) {
        fixedSection = row.sectionId();
        title.setValue(row.title());
        reason.setValue(row.reason());
        alternative.setValue(row.alternative());
        form.add(alternative);
        return this;
    }

    private void save() {
        message.clear();
        try {
            var of = fixedSection != null
                    ? fixedSection
                    : section.getOptionalValue().map(SectionRow::id).orElse(null);
            if (of == null) {
                throw new RefusedException("amendment.of.missing");
            }
            saved.accept(of, new AmendmentDraft(title.getValue(), reason.getValue(), alternative.getValue(), counters));
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
