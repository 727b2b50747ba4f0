package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.platform.VersionRow;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.Formats;

/** Which two versions stand beside each other. */
class ComparisonChoice extends Composite<Div> {

    /** What is done when two are chosen. */
    interface Chosen {

        /** @param to null for the text as it reads now */
        void accept(int from, @Nullable Integer to);
    }

    private final List<VersionRow> rows;
    private final Select<VersionRow> earlier = new ChoiceField<>();
    private final Select<VersionRow> later = new ChoiceField<>();

    /**
     * @param to null for the text as it reads now
     * @throws NotFoundException when one of them is none of these versions
     */
    ComparisonChoice(List<VersionRow> rows, int from, @Nullable Integer to, Chosen chosen) {
        this.rows = rows;
        var formats = new Formats(getLocale());
        earlier.setLabel(getTranslation("version.from"));
        earlier.setItems(rows);
        earlier.setItemLabelGenerator(row -> VersionWords.choice(row, this, formats));
        earlier.setValue(with(from));
        later.setLabel(getTranslation("version.to"));
        later.setItems(rows);
        later.setEmptySelectionAllowed(true);
        later.setEmptySelectionCaption(getTranslation("version.now.choice"));
        later.setItemLabelGenerator(
                row -> row == null ? getTranslation("version.now.choice") : VersionWords.choice(row, this, formats));
        if (to != null) {
            later.setValue(with(to));
        }
        earlier.addValueChangeListener(_ -> choose(chosen));
        later.addValueChangeListener(_ -> choose(chosen));
        getContent().add(earlier, later);
        getContent().addClassName("comparison-choice");
    }

    private void choose(Chosen chosen) {
        chosen.accept(
                earlier.getValue().number(),
                later.getOptionalValue().map(VersionRow::number).orElse(null));
    }

    private VersionRow with(int number) {
        return rows.stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("version " + number));
    }
}
