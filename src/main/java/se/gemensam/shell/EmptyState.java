package se.gemensam.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What an empty screen says: what it is for in one sentence, one button, one example to open. */
public class EmptyState extends Composite<Div> {

    public EmptyState(Icon icon, String title, String purpose) {
        getContent().addClassName("empty");
        var heading = new Paragraph(title);
        heading.addClassName("empty-title");
        getContent().add(icon.create(), heading, new Paragraph(purpose));
    }

    public EmptyState action(String label, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(button);
        return this;
    }

    public EmptyState example(String label, String path) {
        getContent().add(new Anchor(path, label));
        return this;
    }
}
