package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.Direction;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.RollUp;
import se.gemensam.pledge.TypedAmount;
import se.gemensam.pledge.ValidYears;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.DateField;
import se.gemensam.shell.FormDialog;

/** Asks how something is measured; of each kind of figure only what belongs to it. */
class IndicatorDialog extends FormDialog {

    private final Select<IndicatorKind> kind =
            select("indicator.kind", one -> getTranslation("indicator.kind." + one), IndicatorKind.values());
    private final TextField name = text("indicator.name");
    private final TextField unit = text("indicator.unit");
    private final TextField whole = text("indicator.whole");
    private final TextField outOf = text("indicator.outOf");
    private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>(getTranslation("indicator.direction"));
    private final TextField baseline = text("indicator.baseline");
    private final DateField baselineOn = new DateField(getTranslation("indicator.baselineOn"));
    private final TextField target = text("indicator.target");
    private final TextField targetHigh = text("indicator.targetHigh");
    private final DateField targetOn = new DateField(getTranslation("indicator.targetOn"));
    private final StepFields steps;
    private final Select<ValidYears> years =
            select("indicator.years", one -> getTranslation("indicator.years." + one), ValidYears.values());
    private final TextField source = text("indicator.source");
    private final TextField reporter = text("indicator.reporter");
    private final Select<RollUp> rollUp =
            select("indicator.rollUp", one -> getTranslation("indicator.rollUp." + one), RollUp.values());
    private final @Nullable IndicatorDraft before;
    private final Consumer<IndicatorDraft> described;

    /**
     * @param before null for another figure
     * @param described may refuse
     */
    IndicatorDialog(@Nullable IndicatorDraft before, Consumer<IndicatorDraft> described) {
        super(before == null ? "indicator.add" : "indicator.change", "indicator.done");
        this.before = before;
        this.described = described;
        this.steps = new StepFields(before == null ? List.of() : before.steps());
        addClassName("indicator-dialog");
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(one -> getTranslation("indicator.direction." + one));
        name.setHelperText(getTranslation("indicator.name.help"));
        rollUp.setHelperText(getTranslation("indicator.rollUp.help"));
        whole.setHelperText(getTranslation("indicator.whole.help"));
        fill(before == null ? empty() : before);
        kind.addValueChangeListener(_ -> ask());
        fields(
                name,
                kind,
                unit,
                whole,
                outOf,
                direction,
                pair(baseline, baselineOn),
                pair(target, targetHigh),
                targetOn,
                steps,
                years,
                source,
                reporter,
                rollUp);
        ask();
        name.focus();
    }

    private static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassName("field-pair");
        return pair;
    }

    private static IndicatorDraft empty() {
        return new IndicatorDraft(
                IndicatorKind.NUMBER,
                "–",
                "",
                Direction.UP,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                ValidYears.EVERY,
                "",
                "",
                RollUp.NONE,
                null,
                List.of());
    }

    private void fill(IndicatorDraft says) {
        kind.setValue(says.kind());
        name.setValue(before == null ? "" : says.name());
        unit.setValue(says.unit());
        whole.setValue(says.whole());
        outOf.setValue(TypedAmount.text(says.outOf()));
        direction.setValue(says.direction());
        baseline.setValue(typed(says, says.baseline()));
        baselineOn.setValue(says.baselineOn());
        target.setValue(typed(says, says.target()));
        targetHigh.setValue(TypedAmount.text(says.targetHigh()));
        targetOn.setValue(says.targetOn());
        years.setValue(says.years());
        source.setValue(says.source());
        reporter.setValue(says.reporter());
        rollUp.setValue(says.rollUp());
    }

    private String typed(IndicatorDraft says, @Nullable BigDecimal amount) {
        return FigureWords.typed(says.kind(), amount, getTranslation("indicator.yes"), getTranslation("indicator.no"));
    }

    /** Only what belongs to the chosen kind. */
    private void ask() {
        var chosen = kind();
        boolean hasBaseline = chosen != IndicatorKind.MILESTONES && chosen != IndicatorKind.CHANGE;
        unit.setVisible(hasUnit(chosen));
        whole.setVisible(isShare(chosen));
        outOf.setVisible(chosen == IndicatorKind.COVERAGE);
        direction.setVisible(hasDirection(chosen));
        baseline.setVisible(hasBaseline);
        baselineOn.setVisible(hasBaseline);
        target.setVisible(chosen.hasTarget());
        target.setLabel(getTranslation(chosen == IndicatorKind.RANGE ? "indicator.target.low" : "indicator.target"));
        targetHigh.setVisible(chosen == IndicatorKind.RANGE);
        var help = getTranslation("indicator.help." + chosen);
        kind.setHelperText(help);
        steps.ask(chosen);
    }

    private static boolean hasUnit(IndicatorKind kind) {
        return switch (kind) {
            case NUMBER, RANGE, DIRECTION, COVERAGE -> true;
            case SHARE, GROUP_SHARE, YES_NO, MILESTONES, CHANGE -> false;
        };
    }

    private static boolean hasDirection(IndicatorKind kind) {
        return switch (kind) {
            case NUMBER, SHARE, GROUP_SHARE, COVERAGE, DIRECTION, CHANGE -> true;
            case YES_NO, MILESTONES, RANGE -> false;
        };
    }

    private static boolean isShare(IndicatorKind kind) {
        return kind == IndicatorKind.SHARE || kind == IndicatorKind.GROUP_SHARE;
    }

    private IndicatorKind kind() {
        return Objects.requireNonNull(kind.getValue());
    }

    @Override
    protected void send() {
        var chosen = kind();
        var of = TypedAmount.of(shown(outOf));
        described.accept(new IndicatorDraft(
                chosen,
                name.getValue(),
                shown(unit),
                direction.isVisible() ? Objects.requireNonNull(direction.getValue()) : Direction.UP,
                TypedAmount.of(shown(baseline), chosen, of),
                day(baselineOn),
                TypedAmount.of(shown(target), chosen, of),
                TypedAmount.of(shown(targetHigh), chosen, of),
                targetOn.getValue(),
                of,
                shown(whole),
                Objects.requireNonNull(years.getValue()),
                source.getValue(),
                reporter.getValue(),
                Objects.requireNonNull(rollUp.getValue()),
                before == null ? null : before.parentId(),
                steps.steps()));
    }

    private static String shown(TextField field) {
        return field.isVisible() ? field.getValue() : "";
    }

    private static @Nullable LocalDate day(DateField field) {
        return field.isVisible() ? field.getValue() : null;
    }

    private TextField text(String key) {
        return new TextField(getTranslation(key));
    }

    private <T> Select<T> select(String label, ItemLabelGenerator<T> name, T[] items) {
        var select = new ChoiceField<T>();
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setItemLabelGenerator(name);
        return select;
    }
}
