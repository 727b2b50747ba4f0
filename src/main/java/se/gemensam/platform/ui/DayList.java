package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import se.gemensam.platform.MilestoneKind;
import se.gemensam.platform.MilestoneRow;
import se.gemensam.platform.Timetable;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;

/** The days of a timetable: when, what, who, how it stands, and what is wrong with it. */
class DayList extends Composite<UnorderedList> {

    /** What a convener does with a day. */
    interface Actions {

        void finish(MilestoneRow day);

        void unfinish(MilestoneRow day);

        void edit(MilestoneRow day);

        void move(MilestoneRow day, LocalDate to);

        void remove(MilestoneRow day);
    }

    private final Timetable timetable;
    private final LocalDate today;
    private final Actions actions;

    DayList(Timetable timetable, LocalDate today, Actions actions) {
        this.timetable = timetable;
        this.today = today;
        this.actions = actions;
        getContent().addClassName("timetable-days");
        timetable.days().forEach(day -> getContent().add(line(day)));
    }

    private ListItem line(MilestoneRow day) {
        var when = new Span(MilestoneWords.day(day.day(), this));
        when.addClassName("day-when");
        var what = new Span(MilestoneWords.what(day, this));
        what.addClassName("day-what");
        var who = new Span(MilestoneWords.who(day, this));
        who.addClassName("soft");
        var words = new Div(what, who);
        if (!day.note().isEmpty() && day.kind() != MilestoneKind.OTHER) {
            words.add(new Span(day.note()));
        }
        words.addClassName("day-words");
        var line = new ListItem(when, words, MilestoneWords.state(day, today, this));
        if (timetable.mayPlan()) {
            line.add(menu(day));
        }
        timetable
                .warning(day)
                .ifPresent(warning -> line.add(
                        timetable.mayPlan()
                                ? new WarningLine(warning, () -> actions.move(day, warning.suggested()))
                                : new WarningLine(warning)));
        line.addClassName(day.done() ? "day-is-done" : "day-is-ahead");
        return line;
    }

    private Menu menu(MilestoneRow day) {
        var menu = new Menu(
                new Span(getTranslation("milestone.more")),
                getTranslation("milestone.more.of", MilestoneWords.what(day, this)));
        if (day.done()) {
            menu.item(Icon.UNDO_2, getTranslation("milestone.unfinish"), () -> actions.unfinish(day));
        } else {
            menu.item(Icon.CHECK, getTranslation("milestone.finish"), () -> actions.finish(day));
        }
        return menu.item(Icon.PENCIL, getTranslation("milestone.edit"), () -> actions.edit(day))
                .item(Icon.TRASH_2, getTranslation("milestone.remove"), () -> actions.remove(day));
    }
}
