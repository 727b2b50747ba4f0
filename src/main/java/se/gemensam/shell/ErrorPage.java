package se.gemensam.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A screen that could not be shown: what happened, in plain words, and the way on. */
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

    private String title = "";

    int show(int status, String title, String explanation) {
        this.title = title;
        var home = new Anchor("", getTranslation("error.home"));
        getContent().addClassNames("page", "error-page");
        getContent().removeAll();
        getContent().add(new H1(title), new Paragraph(explanation), home);
        return status;
    }

    int notFound() {
        return show(404, getTranslation("error.not-found.title"), getTranslation("error.not-found.message"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
