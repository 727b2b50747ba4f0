package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import se.gemensam.platform.Edition;

/** What is laid out or is to be: address, version, sender, contact. */
class EditionFacts extends Composite<DescriptionList> {

    EditionFacts(Edition edition, String url) {
        this(edition, url, false);
    }

    /** @param there whether something answers at the address */
    EditionFacts(Edition edition, String url, boolean there) {
        getContent().addClassName("section-facts");
        fact("publication.address", there ? link(edition, url) : new Span(address(edition, url)));
        fact("publication.name", new Span(edition.title()));
        fact("publication.version", new Span(String.valueOf(edition.versionNumber())));
        fact("publication.sender", new Span(edition.sender()));
        fact("publication.contact", new Span(edition.contact()));
    }

    private static Anchor link(Edition edition, String url) {
        var link = new Anchor("p/" + edition.slug(), address(edition, url));
        link.setRouterIgnore(true);
        return link;
    }

    private static String address(Edition edition, String url) {
        return url + "/p/" + edition.slug();
    }

    private void fact(String label, Component value) {
        getContent().add(new DescriptionList.Term(getTranslation(label)), new DescriptionList.Description(value));
    }
}
