package se.gemensam.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** The areas of a joint room, in their order; the one that is open is marked. */
class FrameNavigation extends Nav {

    private final List<Line> lines = new ArrayList<>();

    FrameNavigation(FrameRoom room, List<FrameItem> items) {
        addClassName("frame-navigation");
        setAriaLabel(getTranslation("frame.navigation"));
        var list = new UnorderedList();
        for (var item : items) {
            if (!item.leadsSomewhere(room)) {
                continue;
            }
            var link = new Anchor(item.path(room), item.icon().create(), new Span(getTranslation(item.textKey())));
            link.setRouterIgnore(false);
            lines.add(new Line(item.path(room), link));
            list.add(new ListItem(link));
        }
        add(list);
    }

    /** Marks the line whose address is the longest beginning of the current one. */
    void mark(String path) {
        var current = lines.stream()
                .filter(line -> path.equals(line.path) || path.startsWith(line.path + "/"))
                .max((one, other) -> Integer.compare(one.path.length(), other.path.length()));
        for (var line : lines) {
            if (current.filter(line::equals).isPresent()) {
                line.link.getElement().setAttribute("aria-current", path.equals(line.path) ? "page" : "true");
            } else {
                line.link.getElement().removeAttribute("aria-current");
            }
        }
    }

    private record Line(String path, Anchor link) {}
}
