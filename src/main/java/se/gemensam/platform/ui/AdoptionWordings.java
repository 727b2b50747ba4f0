package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.gemensam.platform.AdoptionPage.Differing;

/** Sections that some have decided in another wording than the one that stands there now: both can be read. */
class AdoptionWordings extends Composite<Div> {

    AdoptionWordings(List<Differing> sections) {
        getContent().addClassName("adoption-changes");
        sections.forEach(section -> getContent()
                .add(new Article(
                        new H3(section.number() + " " + section.title()),
                        new Paragraph(
                                getTranslation("adoption.differing.who", String.join(", ", section.organisations()))),
                        new ComparedText(section.comparison(), true))));
    }
}
