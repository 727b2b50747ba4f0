package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.FigureCourse.GoalState;
import se.gemensam.pledge.FigurePage;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.IndicatorStep;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;

/** What is to be reached on the way and at the end, and whether it has been. */
class FigureSteps extends Composite<UnorderedList> {

    private final FigureWords words;

    FigureSteps(FigurePage figure, FigureWords words) {
        this.words = words;
        getContent().addClassName("figure-steps");
        var says = figure.says();
        var course = figure.course();
        for (int place = 0; place < says.steps().size(); place++) {
            var step = says.steps().get(place);
            add(step(says, step), step.dueOn(), course.steps().get(place));
        }
        if (course.target() != GoalState.NONE) {
            add(getTranslation("indicator.step.target", words.target(says)), says.targetOn(), course.target());
        }
        setVisible(getContent().getChildren().findAny().isPresent());
    }

    private String step(IndicatorDraft says, IndicatorStep step) {
        var parts = new ArrayList<String>();
        if (!step.name().isEmpty()) {
            parts.add(step.name());
        }
        var target = step.target();
        if (target != null) {
            parts.add(words.goal(says.kind(), says.direction(), words.value(says, target), ""));
        }
        return String.join(": ", parts);
    }

    private void add(String what, @Nullable LocalDate dueOn, GoalState state) {
        var line = new ListItem(new Span(what));
        if (dueOn != null) {
            var day = new Span(words.day(dueOn));
            day.addClassName("soft");
            line.add(day);
        }
        if (state != GoalState.NONE) {
            line.add(badge(state));
        }
        getContent().add(line);
    }

    private StateBadge badge(GoalState state) {
        var word = getTranslation("indicator.state." + state);
        return switch (state) {
            case NONE, AHEAD -> new StateBadge(StateBadge.Tone.NEUTRAL, Icon.CIRCLE_DASHED, word);
            case REACHED -> new StateBadge(StateBadge.Tone.GOOD, Icon.CIRCLE_CHECK, word);
            case REACHED_LATE -> new StateBadge(StateBadge.Tone.GOOD, Icon.CHECK, word);
            case MISSED -> new StateBadge(StateBadge.Tone.TROUBLE, Icon.CLOCK, word);
        };
    }
}
