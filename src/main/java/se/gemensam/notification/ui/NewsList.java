package se.gemensam.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import se.gemensam.notification.NotificationRow;
import se.gemensam.platform.ui.DeedWords;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** Pieces of news, the latest first; each leads to where it happened. */
class NewsList extends Composite<UnorderedList> {

    NewsList(List<NotificationRow> rows) {
        getContent().addClassNames("rows", "news");
        rows.forEach(row -> getContent().add(new ListItem(line(row))));
    }

    private Anchor line(NotificationRow row) {
        var title = new Span(sentence(row));
        title.addClassName("row-title");
        var about = new ArrayList<String>();
        about.add(new Formats(getLocale()).moment(row.at()));
        if (!row.room().isEmpty()) {
            about.add(row.room());
        }
        var soft = new Span(String.join(" · ", about));
        soft.addClassName("soft");
        var facts = new Span(soft);
        facts.addClassName("news-facts");
        var link = new Anchor("notifications/" + row.id(), title, facts);
        if (row.unread()) {
            facts.add(new StateBadge(Tone.WAITING, Icon.CIRCLE_DOT, getTranslation("notification.new")));
            link.addClassName("news-unread");
        }
        return link;
    }

    private String sentence(NotificationRow row) {
        var title = DeedWords.title(row.title(), this);
        var words = switch (row.reason()) {
            case ASKED -> getTranslation("notification.asked." + row.kind(), title);
            case MENTIONED -> getTranslation("notification.mentioned", title);
            case ANSWERED, FOLLOWED -> DeedWords.once(row.kind(), row.title(), row.about(), this);
        };
        return row.who().isEmpty() ? words : row.who() + " " + words;
    }
}
