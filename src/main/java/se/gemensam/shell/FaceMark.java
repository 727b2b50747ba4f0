package se.gemensam.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** A face as a small circle. The name stands beside it, so nothing of it is read aloud. */
public class FaceMark extends Composite<Span> {

    public FaceMark(Face face) {
        getContent().addClassName("face");
        getContent().getElement().setAttribute("aria-hidden", "true");
        if (face.picture() != null) {
            getContent().add(new Image(face.picture(), ""));
        } else if (face.initials().isEmpty()) {
            getContent().add(Icon.USER.create());
        } else {
            getContent().add(face.initials());
        }
    }

    /** For where it is what one looks at. */
    public FaceMark large() {
        getContent().addClassName("face-large");
        return this;
    }
}
