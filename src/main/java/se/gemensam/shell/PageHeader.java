package se.gemensam.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a screen: its name, a line below it, and what can be done here. */
public class PageHeader extends Composite<Header> {

    private final H1 title = new H1();
    private final Div words = new Div(title);

    public PageHeader(String title) {
        getContent().addClassName("page-header");
        getContent().add(words);
        setTitle(title);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public PageHeader lead(String text) {
        return lead(new Paragraph(text));
    }

    public PageHeader lead(Component line) {
        line.addClassName("lead");
        words.add(line);
        return this;
    }

    public PageHeader actions(Component... actions) {
        getContent().add(new Toolbar(actions));
        return this;
    }
}
