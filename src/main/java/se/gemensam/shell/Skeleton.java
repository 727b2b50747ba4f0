package se.gemensam.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;

/** The shape of text that is on its way; seen only when it takes longer than 300 ms. */
public class Skeleton extends Composite<Div> {

    public Skeleton(int lines) {
        getContent().addClassName("skeleton");
        getContent().getElement().setAttribute("aria-hidden", "true");
        Stream.generate(Div::new).limit(lines).forEach(getContent()::add);
    }
}
