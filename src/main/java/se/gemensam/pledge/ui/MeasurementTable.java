package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.MeasurementRow;
import se.gemensam.shell.Icon;

/** The values of a figure, the latest first. */
class MeasurementTable extends Composite<Div> {

    private final IndicatorDraft says;
    private final FigureWords words;
    private final @Nullable Consumer<MeasurementRow> remove;

    /** @param remove null when the viewer takes none away */
    MeasurementTable(
            IndicatorDraft says,
            FigureWords words,
            List<MeasurementRow> rows,
            @Nullable Consumer<MeasurementRow> remove) {
        this.says = says;
        this.words = words;
        this.remove = remove;
        var columns = new ArrayList<>(List.of(
                getTranslation("measurement.day"),
                getTranslation("measurement.amount"),
                getTranslation("measurement.note"),
                getTranslation("measurement.by")));
        if (remove != null) {
            columns.add(getTranslation("measurement.removal"));
        }
        var table = new FoldingTable(columns);
        rows.forEach(row -> table.row(cells(row)));
        getContent().add(table);
    }

    private Component[] cells(MeasurementRow row) {
        var value = new Span(words.value(says, row.amount()));
        value.addClassName("measured");
        return Stream.of(
                        FoldingTable.text(words.day(row.on())),
                        value,
                        FoldingTable.text(note(row)),
                        FoldingTable.text(row.enteredBy()),
                        remove(row))
                .filter(Objects::nonNull)
                .toArray(Component[]::new);
    }

    private String note(MeasurementRow row) {
        return Stream.of(
                        row.counts() ? "" : getTranslation("measurement.otherYear"),
                        row.note(),
                        row.source().isEmpty() ? "" : getTranslation("measurement.from", row.source()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private @Nullable Component remove(MeasurementRow row) {
        if (remove == null) {
            return null;
        }
        var button = new Button(Icon.TRASH_2.create(), _ -> remove.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("measurement.remove", words.value(says, row.amount()), words.day(row.on())));
        return button;
    }
}
