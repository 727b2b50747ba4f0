package se.gemensam.workspace.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import se.gemensam.shell.DateField;
import se.gemensam.workspace.HeldOffice;

/** Which day is the last of an office. */
class EndDialog extends FormDialog {

    EndDialog(HeldOffice office, LocalDate today, Consumer<LocalDate> ended) {
        super("office.end.of", office.title());
        var last = new DateField(getTranslation("office.last.day"));
        last.setValue(today);
        fields(new Paragraph(getTranslation("office.end.explanation")), last);
        saves(getTranslation("office.end"), () -> ended.accept(requiredDay(last, "office.until.missing")));
        last.focus();
    }
}
