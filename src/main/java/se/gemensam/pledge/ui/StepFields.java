package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.IndicatorStep;
import se.gemensam.pledge.TypedAmount;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Icon;

/** What is to be reached on the way, one line each: a milestone has a name, another step a value. */
class StepFields extends Composite<Div> {

    private record Line(Div row, TextField name, TextField target, DateField due) {}

    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private IndicatorKind kind = IndicatorKind.NUMBER;

    StepFields(List<IndicatorStep> steps) {
        var add = new Button(
                getTranslation("indicator.step.add"),
                Icon.PLUS.create(),
                _ -> add(null).name().focus());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        rows.addClassName("step-lines");
        getContent().addClassName("step-fields");
        getContent().add(new H3(getTranslation("indicator.steps")), rows, add);
        steps.forEach(this::add);
    }

    /** Milestones have no value of their own. */
    void ask(IndicatorKind kind) {
        this.kind = kind;
        lines.forEach(line -> line.target().setVisible(kind != IndicatorKind.MILESTONES));
    }

    private Line add(@Nullable IndicatorStep step) {
        var name = new TextField(getTranslation("indicator.step.name"));
        var target = new TextField(getTranslation("indicator.step.value"));
        var due = new DateField(getTranslation("indicator.step.due"));
        target.setVisible(kind != IndicatorKind.MILESTONES);
        if (step != null) {
            name.setValue(step.name());
            target.setValue(TypedAmount.text(step.target()));
            due.setValue(step.dueOn());
        }
        var remove = new Button(Icon.TRASH_2.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("indicator.step.remove"));
        var row = new Div(name, target, due, remove);
        row.addClassName("step-line");
        var line = new Line(row, name, target, due);
        remove.addClickListener(_ -> {
            lines.remove(line);
            rows.remove(row);
        });
        lines.add(line);
        rows.add(row);
        return line;
    }

    /** Lines in which nothing stands are none. */
    List<IndicatorStep> steps() {
        return lines.stream()
                .filter(line -> !line.name().isEmpty()
                        || !line.target().isEmpty()
                        || line.due().getValue() != null)
                .map(line ->
                        new IndicatorStep(line.name().getValue(), line.due().getValue(), target(line)))
                .toList();
    }

    private @Nullable BigDecimal target(Line line) {
        return kind == IndicatorKind.MILESTONES
                ? null
                : TypedAmount.of(line.target().getValue(), kind, null);
    }
}
