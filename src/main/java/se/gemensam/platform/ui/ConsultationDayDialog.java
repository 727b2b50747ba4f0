package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.ConsultationLine;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Message;

/** Asks until when somebody has more time to answer. */
class ConsultationDayDialog extends Dialog {

    /** @param chosen may refuse */
    ConsultationDayDialog(ConsultationLine line, Consumer<@Nullable LocalDate> chosen) {
        setHeaderTitle(getTranslation("consultation.extend"));
        var day = new DateField(getTranslation("consultation.extend.to"));
        day.setHelperText(getTranslation("consultation.extend.help"));
        day.setValue(line.lastDay());
        day.focus();
        var message = new Message();
        var form = new Div(new Paragraph(line.organisation()), day, message);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("consultation.extend"), _ -> {
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
