package se.gemensam.pledge.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.CascadeOverview.AreaChoice;
import se.gemensam.pledge.ChildDraft;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.PledgePage.Figure;
import se.gemensam.pledge.TypedAmount;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.DateField;
import se.gemensam.shell.FormDialog;

/** Asks which kommuner a pledge is divided to, and what each of them is to reach. */
class SpreadDialog extends FormDialog {

    /** Divides the pledge; may refuse. */
    interface Divided {

        void to(UUID figure, List<ChildDraft> parts);
    }

    private record AreaFields(Div row, TextField baseline, TextField target) {}

    private final Select<Figure> figure = new ChoiceField<>();
    private final MultiSelectComboBox<AreaChoice> areas =
            new MultiSelectComboBox<>(getTranslation("cascade.spread.areas"));
    private final DateField targetOn = new DateField(getTranslation("cascade.spread.targetOn"));
    private final Div rows = new Div();
    private final Map<String, AreaFields> fields = new HashMap<>();
    private final Divided divided;

    SpreadDialog(List<Figure> figures, List<AreaChoice> choices, Divided divided) {
        super("cascade.spread", "cascade.spread.done");
        this.divided = divided;
        addClassName("spread-dialog");
        figure.setLabel(getTranslation("cascade.spread.figure"));
        figure.setItems(figures);
        figure.setItemLabelGenerator(one -> one.says().name());
        figure.setValue(figures.getFirst());
        figure.setVisible(figures.size() > 1);
        areas.setItems(choices);
        areas.setItemLabelGenerator(AreaChoice::name);
        areas.setHelperText(getTranslation("cascade.spread.areas.help"));
        areas.addValueChangeListener(change -> ask(change.getValue()));
        targetOn.setValue(figures.getFirst().says().targetOn());
        figure.addValueChangeListener(
                change -> targetOn.setValue(change.getValue().says().targetOn()));
        rows.addClassName("spread-rows");
        fields(new Paragraph(getTranslation("cascade.spread.lead")), figure, areas, targetOn, rows);
    }

    /** What was typed for an area stays, also when it is taken out and put back. */
    private void ask(Set<AreaChoice> chosen) {
        rows.removeAll();
        chosen.stream()
                .sorted(Comparator.comparing(AreaChoice::name))
                .forEach(area -> rows.add(
                        fields.computeIfAbsent(area.code(), _ -> line(area)).row()));
    }

    private AreaFields line(AreaChoice area) {
        var baseline = new TextField(getTranslation("cascade.spread.now"));
        var target = new TextField(getTranslation("cascade.target"));
        baseline.setAriaLabel(area.name() + ": " + getTranslation("cascade.spread.now"));
        target.setAriaLabel(area.name() + ": " + getTranslation("cascade.target"));
        var ask = new Paragraph(
                area.standing() == null
                        ? getTranslation("pledge.ask." + area.ask())
                        : getTranslation(
                                "cascade.spread.ask",
                                getTranslation("pledge.ask." + area.ask()),
                                getTranslation("cascade.standing." + area.standing())));
        ask.addClassName("soft");
        var pair = new Div(baseline, target);
        pair.addClassName("field-pair");
        var row = new Div(new H3(area.name()), ask, pair);
        row.addClassName("spread-row");
        return new AreaFields(row, baseline, target);
    }

    @Override
    protected void send() {
        var chosen = Objects.requireNonNull(figure.getValue());
        divided.to(
                chosen.id(),
                areas.getValue().stream()
                        .sorted(Comparator.comparing(AreaChoice::name))
                        .map(area -> draft(area, partOf(chosen.says().kind())))
                        .toList());
    }

    private ChildDraft draft(AreaChoice area, IndicatorKind kind) {
        var typed = Objects.requireNonNull(fields.get(area.code()));
        return new ChildDraft(
                area.code(),
                amount(area, typed.baseline(), kind),
                amount(area, typed.target(), kind),
                targetOn.getValue(),
                null);
    }

    private static @Nullable BigDecimal amount(AreaChoice area, TextField field, IndicatorKind kind) {
        try {
            field.setInvalid(false);
            return TypedAmount.of(field.getValue(), kind, null);
        } catch (RefusedException refused) {
            field.setErrorMessage(
                    field.getTranslation(refused.key(), refused.arguments().toArray()));
            field.setInvalid(true);
            throw new RefusedException("cascade.spread.amount", area.name());
        }
    }

    private static IndicatorKind partOf(IndicatorKind kind) {
        return kind == IndicatorKind.COVERAGE ? IndicatorKind.YES_NO : kind;
    }
}
