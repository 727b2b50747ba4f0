package se.gemensam.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state: icon, word and, last, colour. */
public class StateBadge extends Composite<Span> {

    /** How a state feels. */
    public enum Tone {
        NEUTRAL,
        GOOD,
        WAITING,
        TROUBLE
    }

    public StateBadge(Tone tone, Icon icon, String word) {
        getContent().addClassNames("state", "state-" + tone.name().toLowerCase(Locale.ROOT));
        getContent().add(icon.create(), new Span(word));
    }
}
