package se.gemensam.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Words about the form they stand in, read aloud when they appear. Empty, it takes no room. */
public class Message extends Composite<Div> {

    public Message() {
        getContent().addClassName("message");
        getContent().getElement().setAttribute("role", "alert");
    }

    public void trouble(String text) {
        getContent().removeAll();
        getContent().add(Icon.CIRCLE_ALERT.create(), new Span(text));
    }

    public void clear() {
        getContent().removeAll();
    }
}
