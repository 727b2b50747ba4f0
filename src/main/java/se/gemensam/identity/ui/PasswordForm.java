package se.gemensam.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;
import se.gemensam.base.RefusedException;
import se.gemensam.shell.Message;
import se.gemensam.shell.Notice;

/** A new password, given with the old one. */
class PasswordForm extends Composite<Section> {

    private final PasswordField old = new PasswordField(getTranslation("account.password.old"));
    private final PasswordField chosen = new PasswordField(getTranslation("account.password.new"));
    private final Message message = new Message();
    private final BiConsumer<String, String> change;

    PasswordForm(BiConsumer<String, String> change) {
        this.change = change;
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
        chosen.setHelperText(getTranslation("setup.password.help"));
        var form = new Div(message, old, chosen, new Button(getTranslation("account.password.change"), _ -> change()));
        form.addClassName("form");
        getContent()
                .add(
                        new H2(getTranslation("account.password.title")),
                        new Paragraph(getTranslation("account.password.explanation")),
                        form);
    }

    private void change() {
        message.clear();
        try {
            change.accept(old.getValue(), chosen.getValue());
            old.clear();
            chosen.clear();
            Notice.done(getTranslation("account.password.changed"));
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
