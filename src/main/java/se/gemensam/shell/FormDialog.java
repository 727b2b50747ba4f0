package se.gemensam.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import se.gemensam.base.RefusedException;

/** A dialog that is filled in and sent. What is refused is said in it, and nothing that was written is lost. */
public abstract class FormDialog extends Dialog {

    private final Message message = new Message();
    private final Div form = new Div(message);

    /**
     * @param title key of its title
     * @param done key of the words on the button that sends it
     */
    protected FormDialog(String title, String done) {
        setHeaderTitle(getTranslation(title));
        form.addClassName("form");
        super.add(form);
        var save = new Button(getTranslation(done), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }

    protected final void fields(Component... fields) {
        form.add(fields);
    }

    /** Does what the dialog is for; may refuse. */
    protected abstract void send();

    private void save() {
        message.clear();
        try {
            send();
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
