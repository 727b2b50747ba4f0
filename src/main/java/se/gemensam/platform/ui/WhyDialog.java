package se.gemensam.platform.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.ChoiceField;

/** Asks why something is proposed to the other side, and about which section where it is about one. */
class WhyDialog extends Dialog {

    private final TextField word = new TextField(getTranslation("joint.word"));

    /** @param propose may refuse the word */
    WhyDialog(String title, String explanation, Consumer<String> propose) {
        build(title, explanation, new Div(word), () -> propose.accept(word.getValue()));
        word.focus();
    }

    /** @param propose the section and the word; may refuse them */
    WhyDialog(String title, String explanation, List<SectionRow> sections, BiConsumer<UUID, String> propose) {
        var section = new ChoiceField<SectionRow>();
        section.setLabel(getTranslation("joint.section"));
        section.setItems(sections);
        section.setItemLabelGenerator(
                row -> row.number() + " " + (row.title().isBlank() ? getTranslation("section.untitled") : row.title()));
        section.setValue(sections.getFirst());
        build(
                title,
                explanation,
                new Div(section, word),
                () -> propose.accept(section.getValue().id(), word.getValue()));
    }

    private void build(String title, String explanation, Div form, Runnable propose) {
        setHeaderTitle(title);
        word.setHelperText(getTranslation("joint.word.help"));
        form.addClassName("form");
        add(new Paragraph(explanation), form);
        var save = new Button(getTranslation("joint.propose"), _ -> propose(propose));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }

    private void propose(Runnable propose) {
        try {
            propose.run();
            close();
        } catch (RefusedException refused) {
            word.setErrorMessage(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            word.setInvalid(true);
        }
    }
}
