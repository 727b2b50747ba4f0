package se.gemensam.workspace.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import se.gemensam.shell.DateField;
import se.gemensam.workspace.HeldOffice;

/** Until when somebody keeps an office; a year longer, unless another day is said. */
class ExtendDialog extends FormDialog {

    ExtendDialog(HeldOffice office, Consumer<LocalDate> extended) {
        super("office.extend.of", office.title());
        var until = new DateField(getTranslation("office.until.day"));
        office.period().end().ifPresent(end -> until.setValue(end.plusYears(1)));
        fields(until);
        saves(getTranslation("office.extend"), () -> extended.accept(requiredDay(until, "office.until.missing")));
        until.focus();
    }
}
