package se.gemensam.platform.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;

/** Asks what the platform as it reads now shall be found by. */
class VersionNameDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("version.name"));
    private final Consumer<String> named;

    /** @param named may refuse a name */
    VersionNameDialog(Consumer<String> named) {
        this.named = named;
        setHeaderTitle(getTranslation("version.keep"));
        name.setHelperText(getTranslation("version.name.help"));
        name.setRequired(true);
        name.focus();
        var form = new Div(name);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("version.keep"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }

    private void save() {
        try {
            named.accept(name.getValue());
            close();
        } catch (RefusedException refused) {
            name.setErrorMessage(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            name.setInvalid(true);
        }
    }
}
