package se.gemensam.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.gemensam.activity.ActivityRow;
import se.gemensam.shell.Formats;

/** "Sedan sist": what others have done since I was here. */
public class News extends Composite<Section> {

    private static final int SHOWN = 8;

    /** @param names of groups and organisations that audiences speak of */
    public News(String room, List<ActivityRow> rows, Map<UUID, String> names) {
        getContent().add(new H2(getTranslation("activity.news")));
        if (rows.isEmpty()) {
            var none = new Paragraph(getTranslation("activity.news.none"));
            none.addClassName("soft");
            getContent().add(none);
        } else {
            var list = new UnorderedList();
            list.addClassName("activity");
            rows.stream()
                    .limit(SHOWN)
                    .forEach(row -> list.add(new ActivityLine(room, row, names, new Formats(getLocale())::moment)));
            getContent().add(list);
        }
        getContent().add(new Anchor(ActivityNavigation.list(room), getTranslation("activity.all")));
    }
}
