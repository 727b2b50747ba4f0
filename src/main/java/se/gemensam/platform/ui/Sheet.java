package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import se.gemensam.shell.Icon;

/** A zone beside the text: always there on wide screens, on phones opened and closed with a button at the foot. */
class Sheet extends Div {

    private static final String OPEN = "open";

    private final Button toggle;

    Sheet(String nameKey, Component content) {
        addClassName("sheet");
        toggle = new Button(
                getTranslation(nameKey),
                Icon.CHEVRON_UP.create(),
                _ -> setOpen(!getClassNames().contains(OPEN)));
        toggle.setIconAfterText(true);
        toggle.addClassName("sheet-toggle");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        var body = new Div(content);
        body.addClassName("sheet-body");
        add(toggle, body);
        setOpen(false);
    }

    void setOpen(boolean open) {
        setClassName(OPEN, open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
