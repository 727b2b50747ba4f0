package se.gemensam.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.shell.Message;

/** Somebody says that it has an interest in something, and why if it wants to. */
class RecusalDialog extends Dialog {

    private final Message message = new Message();

    RecusalDialog(Consumer<String> declared) {
        setHeaderTitle(getTranslation("recusal.title"));
        var reason = new TextArea(getTranslation("recusal.reason"));
        reason.setHelperText(getTranslation("recusal.reason.help"));
        reason.setMinRows(2);
        var form = new Div(new Paragraph(getTranslation("recusal.explanation")), message, reason);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("recusal.declare"), _ -> {
            try {
                declared.accept(reason.getValue());
                close();
            } catch (RefusedException refused) {
                message.trouble(
                        getTranslation(refused.key(), refused.arguments().toArray()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
        reason.focus();
    }
}
