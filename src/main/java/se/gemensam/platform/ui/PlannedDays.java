package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.gemensam.platform.MilestoneDraft;
import se.gemensam.platform.MilestoneKind;
import se.gemensam.platform.PlannedDay;
import se.gemensam.platform.TimetableRules;
import se.gemensam.platform.TimetableWarning;
import se.gemensam.shell.DateField;

/** The days that were counted, each to be moved, with what is wrong with them as they stand. */
class PlannedDays extends Composite<UnorderedList> {

    private final Map<MilestoneKind, DateField> fields = new EnumMap<>(MilestoneKind.class);
    private final Map<MilestoneKind, Div> warnings = new EnumMap<>(MilestoneKind.class);
    private final List<PlannedDay> template;
    private final Function<PlannedDay, String> who;

    PlannedDays(List<PlannedDay> template, Function<PlannedDay, String> who) {
        this.template = template;
        this.who = who;
        getContent().addClassName("planned");
        template.forEach(planned -> getContent().add(line(planned)));
        warn();
    }

    /** Whether each has a day. */
    boolean isWhole() {
        return fields.values().stream().noneMatch(field -> field.getValue() == null || field.isInvalid());
    }

    List<MilestoneDraft> drafts() {
        return planned().stream()
                .map(planned -> new MilestoneDraft(planned.kind(), planned.day(), who.apply(planned), ""))
                .toList();
    }

    private ListItem line(PlannedDay planned) {
        var field = new DateField(MilestoneWords.what(planned.kind(), this));
        field.setValue(planned.day());
        var weekday = new Paragraph();
        weekday.addClassName("soft");
        weekday.setText(MilestoneWords.day(planned.day(), this));
        field.addValueChangeListener(event -> {
            var chosen = event.getValue();
            weekday.setText(chosen == null ? "" : MilestoneWords.day(chosen, this));
            warn();
        });
        fields.put(planned.kind(), field);
        var warning = new Div();
        warning.addClassName("timetable-warnings");
        warnings.put(planned.kind(), warning);
        return new ListItem(field, weekday, warning);
    }

    private List<PlannedDay> planned() {
        return template.stream()
                .map(PlannedDay::kind)
                .flatMap(
                        kind -> Optional.ofNullable(fields.get(kind))
                                .map(DateField::getValue)
                                .map(day -> new PlannedDay(kind, day))
                                .stream())
                .toList();
    }

    private void warn() {
        warnings.values().forEach(Div::removeAll);
        TimetableRules.check(planned()).forEach(warning -> {
            var place = warnings.get(warning.kind());
            if (place != null) {
                place.add(new WarningLine(warning, () -> move(warning)));
            }
        });
    }

    private void move(TimetableWarning warning) {
        var field = fields.get(warning.kind());
        if (field != null) {
            field.setValue(warning.suggested());
            field.focus();
        }
    }
}
