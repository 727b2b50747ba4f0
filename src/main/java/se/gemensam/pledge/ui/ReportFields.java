package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.EvidenceDraft;
import se.gemensam.pledge.EvidenceRow;
import se.gemensam.pledge.PledgeField;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgePage;
import se.gemensam.pledge.PledgeReport;
import se.gemensam.pledge.PledgeStanding;
import se.gemensam.pledge.Proof;

/** What is asked for after each answer, and no more. What was typed stays through every change of mind. */
class ReportFields extends Composite<Div> {

    private final PledgePage page;
    private final FollowUpTools tools;
    private final DecisionFields decision;
    private final Paragraph effect = new Paragraph();
    private final RadioButtonGroup<PledgeLabel> delayed = new RadioButtonGroup<>();
    private final OtherStateFields other;
    private final ReportValues values;
    private final TextArea why = new TextArea(getTranslation("report.why"));
    private ReportAnswer answer = ReportAnswer.DECIDED;

    ReportFields(PledgePage page, List<EvidenceRow> earlier, FollowUpTools tools) {
        this.page = page;
        this.tools = tools;
        decision = new DecisionFields(tools.today()).of(assembly());
        other = new OtherStateFields(page.label(), earlier, tools.today());
        values = new ReportValues(page.figures());
        delayed.setLabel(getTranslation("report.state"));
        delayed.setItems(page.label(), PledgeLabel.DELAYED);
        delayed.setItemLabelGenerator(label -> label == page.label()
                ? getTranslation("report.unchanged", getTranslation(label.textKey()))
                : getTranslation("report.delayed"));
        delayed.setValue(page.label());
        why.setHelperText(getTranslation("report.why.help"));
        why.setMaxLength(2000);
        getContent().addClassName("form");
        getContent().add(effect, decision, delayed, other, why, values);
    }

    /** The body that decides about the pledge; the first one when there are several. */
    private String assembly() {
        return page.field(PledgeField.ADDRESSEE).split(",", 2)[0].strip();
    }

    void ask(ReportAnswer next) {
        answer = next;
        effect.setText(getTranslation("report.effect." + next));
        decision.setVisible(next != ReportAnswer.OTHER);
        if (next == ReportAnswer.VOTED_DOWN) {
            decision.askForVotes();
        } else {
            decision.spareVotes();
        }
        delayed.setVisible(next == ReportAnswer.NOT_TAKEN_UP && page.label() != PledgeLabel.DELAYED);
        other.setVisible(next == ReportAnswer.OTHER);
        values.setVisible(!page.figures().isEmpty() && (next == ReportAnswer.DECIDED || next == ReportAnswer.OTHER));
    }

    /** @throws RefusedException when something that is needed is missing; nothing is stored then */
    void send() {
        switch (answer) {
            case DECIDED -> report(PledgeLabel.DECIDED, decision.draft());
            case VOTED_DOWN -> report(PledgeLabel.VOTED_DOWN, decision.draft());
            case REFERRED_BACK -> {
                if (page.label() == PledgeLabel.DELAYED) {
                    note(why(), decision.draft());
                } else {
                    report(PledgeLabel.DELAYED, decision.draft());
                }
            }
            case NOT_TAKEN_UP -> sendNotTakenUp();
            case OTHER -> tools.reports().report(page.id(), other.report(why.getValue(), values()));
        }
    }

    /** There are no minutes of what was not taken up, but perhaps an agenda. */
    private void sendNotTakenUp() {
        var shown = agenda();
        if (!delayed.isVisible() || delayed.getValue() != PledgeLabel.DELAYED) {
            note(why(), shown);
        } else if (shown == null) {
            throw new RefusedException("report.agenda.missing");
        } else {
            report(PledgeLabel.DELAYED, shown);
        }
    }

    private @Nullable EvidenceDraft agenda() {
        var title = getTranslation("report.agenda", decision.assembly());
        if (decision.file() != null) {
            return new EvidenceDraft(new Proof.Filed(title, decision.day()), decision.file());
        }
        return decision.link().isBlank()
                ? null
                : new EvidenceDraft(new Proof.Link(title, decision.link(), decision.day()));
    }

    /** As typed, else what the answer itself says. */
    private String why() {
        return why.isEmpty() ? getTranslation("report.note." + answer, decision.assembly()) : why.getValue();
    }

    private void report(PledgeLabel label, EvidenceDraft evidence) {
        tools.reports()
                .report(
                        page.id(),
                        new PledgeReport(
                                PledgeStanding.of(label),
                                why.getValue(),
                                decision.day(),
                                List.of(evidence),
                                Set.of(),
                                values()));
    }

    private void note(String words, @Nullable EvidenceDraft shown) {
        tools.reports().note(page.id(), words, decision.day(), shown == null ? List.of() : List.of(shown));
    }

    private Map<UUID, BigDecimal> values() {
        return values.isVisible() ? values.values() : Map.of();
    }
}
