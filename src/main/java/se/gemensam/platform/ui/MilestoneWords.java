package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.gemensam.platform.MilestoneKind;
import se.gemensam.platform.MilestoneRow;
import se.gemensam.platform.TimetableWarning;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** What days of a timetable are called, in the language of the page that they stand on. */
final class MilestoneWords {

    private static final int DAYS_COUNTED = 21;

    private MilestoneWords() {}

    static String what(MilestoneKind kind, Component page) {
        return page.getTranslation("milestone.kind." + kind);
    }

    /** A day that the template has no name for is called what is noted about it. */
    static String what(MilestoneRow row, Component page) {
        return row.kind() == MilestoneKind.OTHER ? row.note() : what(row.kind(), page);
    }

    static String who(MilestoneRow row, Component page) {
        return row.who().isEmpty() ? page.getTranslation("milestone.who." + row.kind()) : row.who();
    }

    static String day(LocalDate day, Component page) {
        var formats = new Formats(UI.getCurrent().getLocale());
        return page.getTranslation("milestone.day", formats.date(day), formats.week(day));
    }

    static String rule(TimetableWarning warning, Component page) {
        return page.getTranslation("timetable.rule." + warning.rule());
    }

    static String moveTo(TimetableWarning warning, Component page) {
        return page.getTranslation(
                "timetable.moveTo", new Formats(UI.getCurrent().getLocale()).day(warning.suggested()));
    }

    static StateBadge state(MilestoneRow row, LocalDate today, Component page) {
        if (row.done()) {
            return new StateBadge(Tone.GOOD, Icon.CIRCLE_CHECK, page.getTranslation("milestone.done"));
        }
        long left = ChronoUnit.DAYS.between(today, row.day());
        if (left < 0) {
            return new StateBadge(Tone.TROUBLE, Icon.CIRCLE_ALERT, page.getTranslation("milestone.passed"));
        }
        if (left == 0) {
            return new StateBadge(Tone.WAITING, Icon.CLOCK, page.getTranslation("milestone.today"));
        }
        return new StateBadge(
                Tone.NEUTRAL,
                Icon.CALENDAR,
                left <= DAYS_COUNTED
                        ? page.getTranslation("milestone.left.days", left)
                        : page.getTranslation("milestone.left.weeks", left / 7));
    }
}
