package se.gemensam.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Things to do, in a row that breaks where the screen ends. */
public class Toolbar extends Composite<Div> {

    public Toolbar(Component... tools) {
        getContent().addClassName("toolbar");
        getContent().add(tools);
    }

    /** These stand at the other end of the row. */
    public Toolbar end(Component... tools) {
        var end = new Div(tools);
        end.addClassName("toolbar-end");
        getContent().add(end);
        return this;
    }
}
