package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.ConsultationAnswerService;
import se.gemensam.platform.ConsultationChapter.Said;

/** Asks what the writing group replies to what an organisation says. */
class ConsultationReplyDialog extends Dialog {

    /** @param written may refuse */
    ConsultationReplyDialog(Said said, Consumer<String> written) {
        setHeaderTitle(getTranslation("consultation.reply.to", said.organisation()));
        var words = new TextArea(getTranslation("consultation.reply.words"));
        words.setHelperText(getTranslation("consultation.reply.help"));
        words.setMaxLength(ConsultationAnswerService.LONGEST_REPLY);
        words.setMinRows(4);
        words.setValue(said.reply());
        words.focus();
        var form = new Div(words);
        form.addClassName("form");
        if (!said.words().isEmpty()) {
            var quoted = new Paragraph(said.words());
            quoted.addClassName("consultation-words");
            add(quoted);
        }
        add(form);
        var save = new Button(getTranslation("consultation.reply"), _ -> {
            try {
                written.accept(words.getValue());
                close();
            } catch (RefusedException refused) {
                words.setErrorMessage(
                        getTranslation(refused.key(), refused.arguments().toArray()));
                words.setInvalid(true);
                words.focus();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }
}
