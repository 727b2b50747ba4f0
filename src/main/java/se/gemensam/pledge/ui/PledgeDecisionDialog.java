package se.gemensam.pledge.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.PledgeDecisionDraft;
import se.gemensam.shell.DateField;
import se.gemensam.shell.FormDialog;

/** Asks which body adopted a pledge, when, and where in its minutes that stands. */
class PledgeDecisionDialog extends FormDialog {

    private final TextField body = new TextField(getTranslation("pledge.decision.body.label"));
    private final DateField decidedOn = new DateField(getTranslation("pledge.decision.day.label"));
    private final TextField paragraph = new TextField(getTranslation("pledge.decision.paragraph.label"));
    private final UUID organisation;
    private final Consumer<PledgeDecisionDraft> register;

    PledgeDecisionDialog(UUID organisation, LocalDate today, Consumer<PledgeDecisionDraft> register) {
        super("pledge.adoption.register", "pledge.adoption.register.done");
        this.organisation = organisation;
        this.register = register;
        addClassName("pledge-decision");
        body.setHelperText(getTranslation("pledge.decision.body.help"));
        body.setMaxLength(PledgeDecisionDraft.LONGEST_BODY);
        body.focus();
        decidedOn.setValue(today);
        paragraph.setMaxLength(PledgeDecisionDraft.LONGEST_PARAGRAPH);
        fields(new Paragraph(getTranslation("pledge.adoption.register.about")), body, decidedOn, paragraph);
    }

    @Override
    protected void send() {
        var day = decidedOn.getValue();
        if (day == null) {
            throw new RefusedException("pledge.day.invalid");
        }
        register.accept(new PledgeDecisionDraft(organisation, body.getValue(), day, paragraph.getValue()));
    }
}
