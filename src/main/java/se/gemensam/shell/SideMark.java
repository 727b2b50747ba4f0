package se.gemensam.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** The shape of a side with its word, or with a name of one's own choice: "● partiet", "■ LO-distriktet Demo". */
public class SideMark extends Composite<Span> {

    public SideMark(Mark mark) {
        this(mark, "");
        getContent().add(getTranslation(mark.textKey()));
    }

    public SideMark(Mark mark, String name) {
        getContent().addClassName("side-mark");
        getContent().add(shape(mark));
        getContent().add(name);
    }

    /** Only the shape, for where the word stands beside it anyhow; said aloud all the same. */
    public static Span alone(Mark mark) {
        var shape = shape(mark);
        shape.getElement().removeAttribute("aria-hidden");
        shape.getElement().setAttribute("role", "img");
        shape.getElement().setAttribute("aria-label", shape.getTranslation(mark.textKey()));
        return shape;
    }

    private static Span shape(Mark mark) {
        var shape = new Span();
        shape.addClassNames("mark", mark.styleName());
        shape.getElement().setAttribute("aria-hidden", "true");
        return shape;
    }
}
