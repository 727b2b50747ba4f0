package se.gemensam.platform.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.PlatformDraft;

/** Asks what a platform is to be called. */
class PlatformNameDialog extends Dialog {

    private final TextField title = new TextField(getTranslation("platform.title.label"));
    private final TextField subtitle = new TextField(getTranslation("platform.subtitle.label"));
    private final Consumer<PlatformDraft> named;

    PlatformNameDialog(String heading, String act, Consumer<PlatformDraft> named) {
        this.named = named;
        setHeaderTitle(heading);
        title.setHelperText(getTranslation("platform.title.help"));
        title.setMaxLength(PlatformDraft.LONGEST);
        title.setRequired(true);
        title.focus();
        subtitle.setMaxLength(PlatformDraft.LONGEST);
        var form = new Div(title, subtitle);
        form.addClassName("form");
        add(form);
        var cancel = new Button(getTranslation("dialog.cancel"), _ -> close());
        var save = new Button(act, _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(cancel, save);
    }

    PlatformNameDialog with(String presentTitle, String presentSubtitle) {
        title.setValue(presentTitle);
        subtitle.setValue(presentSubtitle);
        return this;
    }

    private void save() {
        try {
            named.accept(new PlatformDraft(title.getValue(), subtitle.getValue()));
            close();
        } catch (RefusedException refused) {
            title.setErrorMessage(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            title.setInvalid(true);
        }
    }
}
