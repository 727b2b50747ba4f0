package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import se.gemensam.pledge.StepRow;
import se.gemensam.pledge.StepState;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.Menu;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.StateBadge;

/** A measure: what, who, by when, and how far it has come. */
class StepCard extends Composite<Div> {

    /** What is done with a measure. */
    interface Actions {

        void change(StepRow row);

        void become(StepRow row, StepState state);

        void remove(StepRow row);
    }

    StepCard(StepRow row, Actions actions) {
        var says = row.says();
        getContent().addClassName("step-card");
        var title = new Paragraph(says.title());
        title.addClassName("step-name");
        var who = new Paragraph(new SideMark(
                Mark.valueOf(row.side().name()),
                row.owner().isEmpty()
                        ? row.organisation()
                        : getTranslation("step.who", row.organisation(), row.owner())));
        getContent().add(title, who);
        var due = says.dueOn();
        if (due != null) {
            var day = new Formats(getLocale()).day(due);
            getContent()
                    .add(
                            row.late()
                                    ? new StateBadge(
                                            StateBadge.Tone.TROUBLE, Icon.CLOCK, getTranslation("step.late", day))
                                    : new Paragraph(getTranslation("step.until", day)));
        }
        if (row.waits() != null) {
            var waits = new Paragraph(new Span(getTranslation("step.waits", row.waits())));
            waits.addClassName("soft");
            getContent().add(waits);
        }
        var weight = new Paragraph(getTranslation("step.weighs", says.weight()));
        weight.addClassNames("soft", "small");
        getContent().add(weight);
        if (row.mayMove()) {
            getContent().add(state(row, actions));
        } else {
            getContent().add(new Paragraph(getTranslation(row.state().textKey())));
        }
        if (row.mayWrite()) {
            getContent()
                    .add(new Menu(Icon.ELLIPSIS.create(), getTranslation("step.more", says.title()))
                            .item(Icon.PENCIL, getTranslation("step.change"), () -> actions.change(row))
                            .item(Icon.TRASH_2, getTranslation("step.remove"), () -> actions.remove(row)));
        }
    }

    private Select<StepState> state(StepRow row, Actions actions) {
        var state = new ChoiceField<StepState>();
        state.setAriaLabel(getTranslation("step.state.of", row.says().title()));
        state.setItems(StepState.values());
        state.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        state.setValue(row.state());
        state.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                actions.become(row, event.getValue());
            }
        });
        return state;
    }
}
