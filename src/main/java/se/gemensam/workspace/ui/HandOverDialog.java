package se.gemensam.workspace.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import se.gemensam.organisation.Period;
import se.gemensam.shell.DateField;
import se.gemensam.workspace.HeldOffice;
import se.gemensam.workspace.MemberRow;
import se.gemensam.workspace.Occupant;

/** Who has an office after the one who has it now, from which day, and until when. */
class HandOverDialog extends FormDialog {

    private final DateField from = new DateField(getTranslation("office.from.day"));
    private final DateField until = new DateField(getTranslation("office.until.day"));
    private final HolderChoice holder;

    HandOverDialog(HeldOffice office, List<MemberRow> people, LocalDate today, BiConsumer<Occupant, Period> handed) {
        super(office.vacant() ? "office.fill.of" : "office.handover.of", office.title());
        holder = new HolderChoice(people);
        var begins = office.vacant()
                ? today
                : office.period().end().map(end -> end.plusDays(1)).orElse(today);
        from.setValue(begins);
        office.period().end().ifPresent(_ -> until.setValue(begins.plusYears(1).minusDays(1)));
        until.setHelperText(getTranslation("office.until.help"));
        if (!office.vacant()) {
            fields(new Paragraph(
                    office.holder() == null
                            ? getTranslation("office.handover.explanation")
                            : getTranslation("office.handover.explanation.of", office.holder())));
        }
        fields(holder, from, until);
        saves(
                getTranslation(office.vacant() ? "office.fill" : "office.handover"),
                () -> handed.accept(holder.chosen(), period()));
    }

    private Period period() {
        return new Period(requiredDay(from, "office.from.missing"), day(until));
    }
}
