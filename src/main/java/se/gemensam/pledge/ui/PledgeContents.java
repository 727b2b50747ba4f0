package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of the page of a pledge beside it, where the screen is wide enough: each is a way there. */
class PledgeContents extends Composite<Nav> {

    private final UnorderedList list = new UnorderedList();
    private Map<String, String> shown = Map.of();

    PledgeContents() {
        getContent().addClassName("pledge-contents");
        getContent().getElement().setAttribute("aria-label", getTranslation("pledge.contents"));
        getContent().add(new Paragraph(getTranslation("pledge.contents")), list);
    }

    /** @param path of the page */
    void show(String path, List<PledgePanel> panels) {
        var now = new LinkedHashMap<String, String>();
        panels.forEach(panel -> panel.heading()
                .ifPresent(heading -> now.put(path + "#" + panel.getId().orElseThrow(), heading)));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        list.removeAll();
        now.forEach((where, heading) -> list.add(new ListItem(way(where, heading))));
        setVisible(now.size() > 1);
    }

    /** The page stays as it is: what somebody is writing in it too. */
    private static Anchor way(String where, String heading) {
        var way = new Anchor(where, heading);
        way.setRouterIgnore(true);
        return way;
    }
}
