package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.AmendmentRow.Target;
import se.gemensam.platform.SectionRow;
import se.gemensam.platform.Spot;

/** A place in the contents to choose, said by what stands there. */
record PlaceChoice(Spot spot, Target target) {

    static ComboBox<PlaceChoice> field(List<SectionRow> sections, Component page) {
        var field = new ComboBox<PlaceChoice>(page.getTranslation("amendment.place"));
        var choices = among(sections);
        field.setItems(choices);
        field.setItemLabelGenerator(choice -> AmendmentLabels.target(choice.target, page));
        field.setHelperText(page.getTranslation("amendment.place.help"));
        field.setRequired(true);
        field.setValue(last(sections, choices));
        return field;
    }

    private static List<PlaceChoice> among(List<SectionRow> sections) {
        var choices = new ArrayList<PlaceChoice>();
        choices.add(new PlaceChoice(new Spot(null, null), new Target(Target.Kind.FIRST, "", "")));
        for (var row : sections) {
            choices.add(new PlaceChoice(
                    new Spot(parent(row), row.id()), new Target(Target.Kind.AFTER, row.number(), row.title())));
            if (row.mayHaveSectionsBelow()) {
                choices.add(new PlaceChoice(
                        new Spot(row.id(), null), new Target(Target.Kind.UNDER, row.number(), row.title())));
            }
        }
        return choices;
    }

    /** Where what is new stands unless somebody chooses: at the end. */
    private static PlaceChoice last(List<SectionRow> sections, List<PlaceChoice> choices) {
        return sections.stream()
                .filter(row -> row.depth() == 1)
                .reduce((one, next) -> next)
                .flatMap(row -> choices.stream()
                        .filter(choice -> row.id().equals(choice.spot.afterId()))
                        .findFirst())
                .orElse(choices.getFirst());
    }

    /** What stands at the top does so also when what was above it is gone. */
    private static @Nullable UUID parent(SectionRow row) {
        return row.depth() == 1 ? null : row.parentId();
    }
}
