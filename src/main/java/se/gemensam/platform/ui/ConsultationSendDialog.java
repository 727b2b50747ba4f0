package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.ConsultationDraft;
import se.gemensam.platform.MilestoneKind;
import se.gemensam.platform.PlannedDay;
import se.gemensam.platform.TimetableRules;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Message;

/** Asks until when a platform is out for consultation, and which questions go with it. */
class ConsultationSendDialog extends Dialog {

    private final DateField lastDay = new DateField(getTranslation("consultation.lastDay"));
    private final TextArea questions = new TextArea(getTranslation("consultation.questions"));
    private final Div warnings = new Div();
    private final Message message = new Message();
    private final LocalDate today;

    /** @param sent may refuse */
    ConsultationSendDialog(UUID platform, LocalDate today, Consumer<ConsultationDraft> sent) {
        this.today = today;
        setHeaderTitle(getTranslation("consultation.send"));
        lastDay.setHelperText(getTranslation("consultation.lastDay.help"));
        lastDay.addValueChangeListener(_ -> warn());
        lastDay.focus();
        questions.setHelperText(getTranslation("consultation.questions.help", ConsultationDraft.MOST_QUESTIONS));
        questions.setValue(getTranslation("consultation.questions.suggested"));
        questions.setMinRows(4);
        warnings.getElement().setAttribute("aria-live", "polite");
        var form =
                new Div(new Paragraph(getTranslation("consultation.send.lead")), lastDay, warnings, questions, message);
        form.addClassName("form");
        add(form);
        var send = new Button(getTranslation("consultation.send"), _ -> send(platform, sent));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), send);
    }

    /** As in a timetable: rules that a day is better off keeping, which forbid nothing. */
    private void warn() {
        warnings.removeAll();
        var day = lastDay.getValue();
        if (day != null) {
            TimetableRules.check(List.of(
                            new PlannedDay(MilestoneKind.CONSULTATION_OUT, today),
                            new PlannedDay(MilestoneKind.ANSWERS_DUE, day)))
                    .forEach(warning ->
                            warnings.add(new WarningLine(warning, () -> lastDay.setValue(warning.suggested()))));
        }
    }

    private void send(UUID platform, Consumer<ConsultationDraft> sent) {
        message.clear();
        try {
            sent.accept(new ConsultationDraft(
                    platform, lastDay.getValue(), questions.getValue().lines().toList()));
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
            if (refused.key().startsWith("consultation.questions.")) {
                questions.focus();
            } else {
                lastDay.focus();
            }
        }
    }
}
