package se.gemensam.pledge.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.MeasurementDraft;
import se.gemensam.pledge.TypedAmount;
import se.gemensam.shell.DateField;
import se.gemensam.shell.FormDialog;

/** Asks what a figure was on a day. */
class MeasurementDialog extends FormDialog {

    private final DateField day = new DateField(getTranslation("measurement.day"));
    private final TextField amount = new TextField(getTranslation("measurement.amount"));
    private final RadioButtonGroup<BigDecimal> answer = new RadioButtonGroup<>(getTranslation("measurement.amount"));
    private final TextField note = new TextField(getTranslation("measurement.note"));
    private final TextField source = new TextField(getTranslation("measurement.source"));
    private final IndicatorDraft says;
    private final Consumer<MeasurementDraft> enter;

    MeasurementDialog(IndicatorDraft says, LocalDate today, Consumer<MeasurementDraft> enter) {
        super("measurement.enter", "measurement.enter.done");
        this.says = says;
        this.enter = enter;
        boolean question = says.kind() == IndicatorKind.YES_NO;
        day.setValue(today);
        answer.setItems(List.of(BigDecimal.ONE, BigDecimal.ZERO));
        answer.setItemLabelGenerator(value -> getTranslation(value.signum() == 0 ? "indicator.no" : "indicator.yes"));
        answer.setVisible(question);
        amount.setVisible(!question);
        amount.setHelperText(help());
        note.setMaxLength(MeasurementDraft.LONGEST_NOTE);
        source.setMaxLength(MeasurementDraft.LONGEST_SOURCE);
        source.setHelperText(says.source().isEmpty() ? null : getTranslation("measurement.source.help", says.source()));
        fields(amount, answer, day, note, source);
        amount.focus();
    }

    private String help() {
        return switch (says.kind()) {
            case SHARE, GROUP_SHARE, CHANGE -> getTranslation("measurement.amount.help.percent");
            case COVERAGE, MILESTONES -> getTranslation("measurement.amount.help.count");
            case NUMBER, RANGE, DIRECTION, YES_NO -> says.unit();
        };
    }

    @Override
    protected void send() {
        enter.accept(MeasurementDraft.of(day.getValue(), amount(), note.getValue(), source.getValue()));
    }

    private @Nullable BigDecimal amount() {
        return says.kind() == IndicatorKind.YES_NO
                ? answer.getValue()
                : TypedAmount.of(amount.getValue(), says.kind(), says.outOf());
    }
}
