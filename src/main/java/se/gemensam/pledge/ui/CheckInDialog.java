package se.gemensam.pledge.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.CheckInDraft;
import se.gemensam.pledge.CheckInPage;
import se.gemensam.shell.DateField;
import se.gemensam.shell.FormDialog;

/** Asks what a check-in is called, and when and where it is. */
class CheckInDialog extends FormDialog {

    private final TextField title = new TextField(getTranslation("checkIn.title"));
    private final DateField day = new DateField(getTranslation("checkIn.day"));
    private final TextField where = new TextField(getTranslation("checkIn.place"));
    private final Consumer<CheckInDraft> planned;

    /** @param now what is planned already; null for a new one */
    CheckInDialog(@Nullable CheckInPage now, Consumer<CheckInDraft> planned) {
        super(now == null ? "checkIn.plan" : "checkIn.planAnew", now == null ? "checkIn.plan" : "dialog.save");
        this.planned = planned;
        title.setMaxLength(CheckInDraft.LONGEST_TITLE);
        title.setRequired(true);
        title.setValue(now == null ? getTranslation("checkIn.title.suggested") : now.title());
        if (now != null) {
            day.setValue(now.day());
            where.setValue(now.place());
        } else {
            day.setHelperText(getTranslation("checkIn.day.help"));
        }
        where.setMaxLength(CheckInDraft.LONGEST_PLACE);
        fields(title, day, where);
    }

    @Override
    protected void send() {
        planned.accept(new CheckInDraft(title.getValue(), day.isInvalid() ? null : day.getValue(), where.getValue()));
    }
}
