package se.gemensam.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The page of somebody who is not inside yet: the name of the house, a title, and what to fill in. */
@JsModule("./shell/connection.ts")
public class Door extends Composite<Main> {

    public Door(String title) {
        getContent().addClassName("door");
        var house = new Paragraph(SideMark.alone(Mark.JOINT), new Span("Gemensam"));
        house.addClassName("brand");
        getContent().add(house, new H1(title));
    }

    public Door add(Component... parts) {
        getContent().add(parts);
        return this;
    }
}
