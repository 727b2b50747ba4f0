package se.gemensam.pledge.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.PledgeDefinition;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.shell.DateField;
import se.gemensam.shell.FormDialog;

/** Asks what a pledge in force should say instead, and why. Begins from what it says. */
class ChangeDialog extends FormDialog {

    private final PledgeDefinition now;
    private final TextField promise = new TextField(getTranslation("pledge.field.PROMISE"));
    private final TextField addressee = new TextField(getTranslation("pledge.field.ADDRESSEE"));
    private final DateField deadline = new DateField(getTranslation("pledge.field.DEADLINE"));
    private final TaskFields party;
    private final TaskFields union;
    private final List<Figure> figures = new ArrayList<>();
    private final TextArea why = new TextArea(getTranslation("jointPledge.why"));
    private final BiConsumer<PledgeDefinition, String> propose;

    /** The target of a figure, which is what mostly moves. */
    private record Figure(PledgeDefinition.Measure measure, BigDecimalField target, DateField targetOn) {

        PledgeDefinition.Measure wanted() {
            if (target.isInvalid()) {
                throw new RefusedException("jointPledge.target.invalid");
            }
            var says = measure.says();
            return new PledgeDefinition.Measure(
                    measure.id(),
                    new IndicatorDraft(
                            says.kind(),
                            says.name(),
                            says.unit(),
                            says.direction(),
                            says.baseline(),
                            says.baselineOn(),
                            target.getValue(),
                            says.targetHigh(),
                            Days.orNone(targetOn, "jointPledge.day.half"),
                            says.outOf(),
                            says.whole(),
                            says.years(),
                            says.source(),
                            says.reporter(),
                            says.rollUp(),
                            says.parentId(),
                            says.steps()));
        }
    }

    /** What a side does, and by when. */
    private record TaskFields(PledgeDefinition.Task task, TextArea words, DateField due) {

        PledgeDefinition.Task wanted() {
            return new PledgeDefinition.Task(
                    words.getValue(), task.nothing(), task.organisationId(), Days.orNone(due, "jointPledge.day.half"));
        }
    }

    /** @param propose may refuse */
    ChangeDialog(PledgeDefinition now, BiConsumer<PledgeDefinition, String> propose) {
        super("jointPledge.propose.CHANGE", "jointPledge.propose.done");
        this.now = now;
        this.propose = propose;
        promise.setValue(now.promise());
        promise.setMaxLength(PledgeDraft.LONGEST_PROMISE);
        addressee.setValue(now.addressee());
        deadline.setValue(now.deadline());
        fields(new Paragraph(getTranslation("jointPledge.lead.CHANGE")), promise, addressee, deadline);
        party = task(now.party(), "jointPledge.task.PARTY", "jointPledge.due.PARTY");
        union = task(now.union(), "jointPledge.task.UNION", "jointPledge.due.UNION");
        now.indicators().forEach(this::add);
        why.setRequired(true);
        why.setMaxLength(1000);
        fields(why);
    }

    private TaskFields task(PledgeDefinition.Task task, String words, String due) {
        var fields = new TaskFields(task, new TextArea(getTranslation(words)), new DateField(getTranslation(due)));
        fields.words().setValue(task.task());
        fields.due().setValue(task.dueOn());
        fields(fields.words(), fields.due());
        return fields;
    }

    private void add(PledgeDefinition.Measure measure) {
        var figure = new Figure(
                measure,
                new BigDecimalField(getTranslation("jointPledge.figure.TARGET")),
                new DateField(getTranslation("jointPledge.figure.TARGET_ON")));
        figure.target().setValue(measure.says().target());
        figure.target().setVisible(measure.says().kind().hasTarget());
        figure.targetOn().setValue(measure.says().targetOn());
        figures.add(figure);
        fields(new H3(measure.says().name()), figure.target(), figure.targetOn());
    }

    @Override
    protected void send() {
        propose.accept(
                new PledgeDefinition(
                        promise.getValue(),
                        now.term(),
                        now.level(),
                        now.areaCode(),
                        addressee.getValue(),
                        now.ask(),
                        Days.orNone(deadline, "jointPledge.day.half"),
                        party.wanted(),
                        union.wanted(),
                        figures.stream().map(Figure::wanted).toList()),
                why.getValue());
    }
}
