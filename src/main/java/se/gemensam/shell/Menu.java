package se.gemensam.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/**
 * A button that opens a short list of things to do. They are buttons and links, read and reached as such, where a menu bar
 * would ask for arrow keys and tells screen readers of choices that there are not.
 */
public class Menu extends Composite<Div> {

    private final Button opener;
    private final Popover popover = new Popover();
    private final UnorderedList items = new UnorderedList();

    public Menu(String label) {
        this(new Span(label));
        popover.setAriaLabel(label);
    }

    /** @param label what is seen on the button; said aloud in the other words */
    public Menu(Component label, String spoken) {
        this(label);
        opener.setAriaLabel(spoken);
        popover.setAriaLabel(spoken);
    }

    private Menu(Component label) {
        var line = new Span(label, Icon.CHEVRON_DOWN.create());
        line.addClassName("menu-line");
        opener = new Button(line);
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        items.addClassName("menu-items");
        popover.addClassName("menu-list");
        popover.setTarget(opener);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        popover.add(items);
        getContent().addClassName("menu");
        getContent().add(opener, popover);
    }

    public Menu item(Icon icon, String text, Runnable action) {
        var button = new Button(text, icon.create(), _ -> {
            popover.close();
            action.run();
            getUI().ifPresent(ui -> ui.beforeClientResponse(this, _ -> returnFrom(ui)));
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return add(button);
    }

    /** Whoever closes a dialog that an item opened is at the button again: the item is hidden by then. */
    private void returnFrom(UI ui) {
        ui.getElement()
                .getChildren()
                .filter(child -> child.getTag().endsWith("-dialog") && child.getProperty("opened", false))
                .forEach(dialog -> dialog.addPropertyChangeListener("opened", change -> {
                    if (Boolean.FALSE.equals(change.getValue())) {
                        opener.focus();
                    }
                }));
    }

    /** Another screen. */
    public Menu link(Icon icon, String text, String path) {
        return add(new Anchor(path, icon.create(), new Span(text)));
    }

    /** A file to take home. */
    public Menu download(Icon icon, String text, String path) {
        var link = new Anchor(path, icon.create(), new Span(text));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return add(link);
    }

    private Menu add(Component item) {
        items.add(new ListItem(item));
        return this;
    }
}
