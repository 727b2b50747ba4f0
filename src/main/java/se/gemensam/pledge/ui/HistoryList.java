package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import se.gemensam.pledge.HistoryLine;
import se.gemensam.pledge.PledgeEventKind;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;

/** What has happened to a pledge, the latest first: when, who, from what to what, why and shown by what. */
class HistoryList extends Composite<OrderedList> {

    HistoryList() {
        getContent().addClassName("pledge-history");
    }

    void show(List<HistoryLine> lines) {
        getContent().removeAll();
        lines.forEach(line -> getContent().add(item(line)));
    }

    private ListItem item(HistoryLine line) {
        var item = new ListItem();
        var when = new Paragraph(new Formats(getLocale()).day(line.on()));
        when.addClassName("soft");
        var who = new Paragraph(
                SideMark.alone(Mark.valueOf(line.side().name())),
                new Span(getTranslation("history.kind." + line.kind(), line.who())));
        who.addClassName("history-what");
        item.add(when, who);
        if (line.moved()) {
            item.add(moved(line));
        }
        if (!line.why().isEmpty()) {
            var why = new Paragraph(line.why());
            why.addClassName("evidence-words");
            item.add(why);
        }
        line.evidence().forEach(row -> item.add(new EvidenceItem(row)));
        if (line.removed() > 0) {
            var removed = new Paragraph(getTranslation("history.evidence.removed", line.removed()));
            removed.addClassName("soft");
            item.add(removed);
        }
        if (line.kind() == PledgeEventKind.MOVED) {
            item.addClassName("history-moved");
        }
        return item;
    }

    private static Div moved(HistoryLine line) {
        var moved = new Div(
                PledgeBadge.of(Objects.requireNonNull(line.was())),
                Icon.ARROW_RIGHT.create(),
                PledgeBadge.of(Objects.requireNonNull(line.became())));
        moved.addClassName("history-states");
        return moved;
    }
}
