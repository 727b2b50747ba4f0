package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import se.gemensam.platform.JointKind;
import se.gemensam.platform.JointRow;
import se.gemensam.platform.Timetable;
import se.gemensam.platform.Timetable.Standing;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** The days of a platform, and what the sides have said about them. */
class TimetablePanel extends Composite<Section> {

    /** @param make makes a timetable where there is none */
    TimetablePanel(
            Timetable timetable,
            List<JointRow> open,
            LocalDate today,
            Runnable make,
            JointList.Answers answers,
            DayList.Actions actions) {
        getContent().add(new H2(getTranslation("timetable.days")));
        if (timetable.days().isEmpty()) {
            var none = new EmptyState(
                    Icon.CALENDAR, getTranslation("timetable.none"), getTranslation("timetable.none.purpose"));
            getContent().add(timetable.mayPlan() ? none.action(getTranslation("timetable.make"), make) : none);
            return;
        }
        var waiting =
                open.stream().filter(row -> row.kind() == JointKind.TIMETABLE).toList();
        if (waiting.isEmpty()) {
            getContent().add(new Paragraph(standing(timetable)));
        } else {
            getContent().add(new JointList(waiting, answers));
        }
        getContent().add(new DayList(timetable, today, actions));
    }

    private StateBadge standing(Timetable timetable) {
        return switch (timetable.standing()) {
            case AGREED ->
                new StateBadge(Tone.GOOD, Icon.CIRCLE_CHECK, getTranslation("timetable.standing." + Standing.AGREED));
            case WAITING ->
                new StateBadge(Tone.WAITING, Icon.CLOCK, getTranslation("timetable.standing." + Standing.WAITING));
            case OPEN, NONE ->
                new StateBadge(Tone.NEUTRAL, Icon.CIRCLE_DASHED, getTranslation("timetable.standing." + Standing.OPEN));
        };
    }
}
