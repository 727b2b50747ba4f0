package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Message;

/** A few fields, and the button that keeps them. What is refused is said above the fields; what is typed stays. */
class FormDialog extends Dialog {

    private final Message message = new Message();
    private final Div form = new Div(message);

    /** @param title key of what stands above, with its arguments */
    FormDialog(String title, Object... arguments) {
        setHeaderTitle(getTranslation(title, arguments));
        form.addClassName("form");
        super.add(form);
    }

    final void fields(Component... fields) {
        form.add(fields);
    }

    final void saves(String text, Runnable work) {
        var save = new Button(text, _ -> save(work));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        form.getChildren()
                .filter(FormDialog::isOneLine)
                .forEach(field -> save.addClickShortcut(Key.ENTER).listenOn(field));
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }

    /** In a field of several lines Enter begins the next one, and in a list it chooses. */
    private static boolean isOneLine(Component field) {
        return field instanceof TextFieldBase<?, ?> && !(field instanceof TextArea);
    }

    /** The day that stands there, or none; half a day is refused. */
    static @Nullable LocalDate day(DateField field) {
        if (field.isInvalid()) {
            throw new RefusedException("date.bad");
        }
        return field.getValue();
    }

    static LocalDate requiredDay(DateField field, String whenMissing) {
        var day = day(field);
        if (day == null) {
            throw new RefusedException(whenMissing);
        }
        return day;
    }

    private void save(Runnable work) {
        message.clear();
        try {
            work.run();
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
