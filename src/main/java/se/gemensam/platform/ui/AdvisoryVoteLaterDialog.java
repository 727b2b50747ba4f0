package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Message;

/** Asks for a later last day. */
class AdvisoryVoteLaterDialog extends Dialog {

    /** @param chosen may refuse */
    AdvisoryVoteLaterDialog(LocalDate present, Consumer<@Nullable LocalDate> chosen) {
        setHeaderTitle(getTranslation("vote.extend"));
        var day = new DateField(getTranslation("vote.lastDay"));
        day.setHelperText(getTranslation("vote.lastDay.help"));
        day.setValue(present);
        day.focus();
        var message = new Message();
        var form = new Div(day, message);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("vote.extend"), _ -> {
            try {
                chosen.accept(day.getValue());
                close();
            } catch (RefusedException refused) {
                message.trouble(
                        getTranslation(refused.key(), refused.arguments().toArray()));
                day.focus();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }
}
