package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;
import se.gemensam.workspace.HeldOffice;

/** A line about an office: what it is called, who has it, and for how long. */
class OfficeItem extends Composite<ListItem> {

    OfficeItem(HeldOffice office, LocalDate today) {
        var title = new Span(office.title());
        title.addClassName("member-name");
        var facts = new ArrayList<String>();
        if (!office.vacant()) {
            facts.add(office.holder() == null ? getTranslation("office.held") : office.holder());
        }
        if (office.body() != null) {
            facts.add(office.body());
        }
        facts.add(time(office, today));
        if (office.leading()) {
            facts.add(getTranslation("office.leading.short"));
        }
        var about = new Span(String.join(" · ", facts));
        about.addClassName("soft");
        var words = new Div(title, about);
        words.addClassName("office-line");
        getContent().add(words);
        if (office.vacant()) {
            getContent().add(new StateBadge(Tone.WAITING, Icon.CIRCLE_DASHED, getTranslation("office.vacant")));
        }
    }

    private String time(HeldOffice office, LocalDate today) {
        var formats = new Formats(getLocale());
        var period = office.period();
        if (period.from().isAfter(today)) {
            return getTranslation("office.from", formats.day(period.from()));
        }
        return period.end()
                .map(end -> getTranslation(end.isBefore(today) ? "office.ended" : "office.until", formats.day(end)))
                .orElseGet(() -> getTranslation("office.open"));
    }
}
