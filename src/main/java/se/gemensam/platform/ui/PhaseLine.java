package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import se.gemensam.platform.Phase;
import se.gemensam.shell.Icon;

/** The five phases in a line, and where the platform is. */
class PhaseLine extends Composite<OrderedList> {

    PhaseLine(Phase now) {
        getContent().addClassName("phase-line");
        getContent().getElement().setAttribute("aria-label", getTranslation("phase.line"));
        for (var phase : Phase.values()) {
            getContent().add(step(phase, now));
        }
    }

    private ListItem step(Phase phase, Phase now) {
        var name = new Span(getTranslation("phase." + phase));
        name.addClassName("phase-name");
        int passed = phase.compareTo(now);
        var icon = passed < 0 ? Icon.CIRCLE_CHECK : passed == 0 ? Icon.CIRCLE_DOT : Icon.CIRCLE_DASHED;
        var state = new Span(getTranslation(passed < 0 ? "phase.passed" : passed == 0 ? "phase.now" : "phase.ahead"));
        state.addClassName("phase-state");
        var step = new ListItem(icon.create(), name, state);
        step.addClassName(passed < 0 ? "phase-is-passed" : passed == 0 ? "phase-is-now" : "phase-is-ahead");
        if (passed == 0) {
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }
}
