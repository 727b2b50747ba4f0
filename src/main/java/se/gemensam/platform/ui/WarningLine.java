package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.gemensam.platform.TimetableWarning;
import se.gemensam.shell.Icon;

/** What a rule says of a day, and for whoever may move it a day that keeps the rule. */
class WarningLine extends Composite<Div> {

    WarningLine(TimetableWarning warning) {
        getContent().addClassName("timetable-warning");
        getContent().add(Icon.TRIANGLE_ALERT.create(), new Span(MilestoneWords.rule(warning, this)));
    }

    WarningLine(TimetableWarning warning, Runnable move) {
        this(warning);
        var button = new Button(MilestoneWords.moveTo(warning, this), _ -> move.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(button);
    }
}
