package se.gemensam.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where one is: the steps from the joint room down, and the name of the screen. */
class Crumbs extends Nav {

    private final OrderedList steps = new OrderedList();

    Crumbs() {
        addClassName("crumbs");
        setAriaLabel(getTranslation("frame.crumbs"));
        add(steps);
    }

    void show(List<Crumb> above, String here) {
        steps.removeAll();
        above.forEach(crumb -> steps.add(new ListItem(new Anchor(crumb.path(), crumb.text()))));
        var current = new Span(here);
        current.getElement().setAttribute("aria-current", "page");
        steps.add(new ListItem(current));
    }
}
