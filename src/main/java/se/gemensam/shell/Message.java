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
        say(Icon.CIRCLE_ALERT, text);
        getContent().removeClassName("message-done");
    }

    public void done(String text) {
        say(Icon.CIRCLE_CHECK, text);
        getContent().addClassName("message-done");
    }

    private void say(Icon icon, String text) {
        getContent().removeAll();
        getContent().add(icon.create(), new Span(text));
    }

    public void clear() {
        getContent().removeAll();
    }
}
