package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.gemensam.platform.ConsultationLine;
import se.gemensam.platform.ConsultationState;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;

/** Those who are asked, each with how far it has come, and what its conveners can do about it. */
class ConsultationList extends Composite<UnorderedList> {

    /** What conveners do with one who is asked. */
    interface Actions {

        void extend(ConsultationLine line);

        void write(ConsultationLine line);
    }

    private final Function<UUID, String> path;
    private final Formats formats = new Formats(getLocale());

    /** @param path where what one answers is read, or written down */
    ConsultationList(List<ConsultationLine> lines, Function<UUID, String> path) {
        this.path = path;
        getContent().addClassNames("rows", "consultation-list");
        lines.forEach(line -> add(words(line)));
    }

    ConsultationList(List<ConsultationLine> lines, Function<UUID, String> path, Actions actions) {
        this.path = path;
        getContent().addClassNames("rows", "consultation-list");
        lines.forEach(line -> {
            if (isOpen(line)) {
                add(words(line), menu(line, actions));
            } else {
                add(words(line));
            }
        });
    }

    private static boolean isOpen(ConsultationLine line) {
        return line.state() != ConsultationState.ANSWERED && line.state() != ConsultationState.HANDED_OVER;
    }

    private void add(Component... parts) {
        var item = new ListItem(parts);
        item.addClassName("row");
        getContent().add(item);
    }

    private Component words(ConsultationLine line) {
        var name = new Anchor(path.apply(line.invitationId()), line.organisation());
        name.addClassName("row-title");
        var marks = new Div(ConsultationWords.state(line, this));
        marks.addClassName("consultation-marks");
        var stance = ConsultationWords.stance(line.stance(), line.joins(), this);
        if (!stance.isEmpty()) {
            marks.add(new Span(stance));
        }
        var words = new Div(name, marks);
        words.addClassName("consultation-line");
        var about = ConsultationWords.about(line, this, formats);
        if (!about.isEmpty()) {
            var small = new Span(about);
            small.addClassName("soft");
            words.add(small);
        }
        return words;
    }

    private Menu menu(ConsultationLine line, Actions actions) {
        return new Menu(
                        new Span(getTranslation("consultation.more")),
                        getTranslation("consultation.more.of", line.organisation()))
                .link(Icon.PENCIL, getTranslation("consultation.register"), path.apply(line.invitationId()))
                .item(Icon.CALENDAR, getTranslation("consultation.extend"), () -> actions.extend(line))
                .item(Icon.MAIL, getTranslation("consultation.write"), () -> actions.write(line));
    }
}
