package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.gemensam.organisation.AreaRow;
import se.gemensam.organisation.BodyRow;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.workspace.OrganisationProfile;
import se.gemensam.workspace.RelatedOrganisation;
import se.gemensam.workspace.WorkspaceRow;

/** How an organisation is reached, where it works, its bodies, and what it belongs together with. */
class OrganisationFacts extends Composite<Div> {

    private final WorkspaceRow room;
    private final OrganisationProfile profile;
    private final OrganisationTools tools;
    private final Runnable reload;

    OrganisationFacts(WorkspaceRow room, OrganisationProfile profile, OrganisationTools tools, Runnable reload) {
        this.room = room;
        this.profile = profile;
        this.tools = tools;
        this.reload = reload;
        getContent().addClassName("organisation-facts");
        getContent().add(contact(), areas(), bodies(), relations());
    }

    private Section contact() {
        var section = section("organisation.contact");
        var contact = profile.organisation().contact();
        if (contact.isEmpty()) {
            section.add(soft("organisation.contact.none"));
        }
        if (contact.function() != null) {
            section.add(new Paragraph(contact.function()));
        }
        if (contact.email() != null) {
            section.add(link("mailto:" + contact.email(), Icon.MAIL, contact.email()));
        }
        if (contact.phone() != null) {
            section.add(link("tel:" + contact.phone().replaceAll("[^+0-9]", ""), Icon.PHONE, contact.phone()));
        }
        return section;
    }

    private static Anchor link(String address, Icon icon, String words) {
        var link = new Anchor(address, icon.create(), new Span(words));
        link.setRouterIgnore(true);
        link.addClassName("icon-link");
        return link;
    }

    private Section areas() {
        var section = section("organisation.areas");
        section.add(
                profile.areas().isEmpty()
                        ? soft("organisation.areas.none")
                        : new Paragraph(
                                profile.areas().stream().map(AreaRow::name).collect(Collectors.joining(", "))));
        return section;
    }

    private Section bodies() {
        var section = section("organisation.bodies");
        if (profile.bodies().isEmpty()) {
            section.add(soft("organisation.bodies.none"));
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        profile.bodies().forEach(body -> list.add(body(body)));
        section.add(list);
        if (profile.kept()) {
            section.add(add("body.new", () -> tools.addBody(room, profile.organisation(), reload)));
        }
        return section;
    }

    private ListItem body(BodyRow body) {
        var line = new ListItem(new Span(body.name()));
        if (profile.kept()) {
            line.add(new Menu(Icon.ELLIPSIS.create(), getTranslation("body.more", body.name()))
                    .item(Icon.PENCIL, getTranslation("body.rename"), () -> tools.renameBody(room, body, reload))
                    .item(Icon.TRASH_2, getTranslation("body.remove"), () -> tools.removeBody(room, body, reload)));
        }
        return line;
    }

    private Section relations() {
        var section = section("organisation.relations");
        if (profile.relations().isEmpty()) {
            section.add(soft("organisation.relations.none"));
        }
        var groups = new LinkedHashMap<String, List<RelatedOrganisation>>(profile.relations().stream()
                .collect(Collectors.groupingBy(OrganisationFacts::key, LinkedHashMap::new, Collectors.toList())));
        var list = new DescriptionList();
        list.addClassName("section-facts");
        groups.forEach((key, related) -> {
            list.add(new DescriptionList.Term(getTranslation(key)));
            related.forEach(one -> list.add(new DescriptionList.Description(related(one))));
        });
        section.add(list);
        if (profile.kept()) {
            section.add(add("organisation.relation.new", () -> tools.relate(room, profile.organisation(), reload)));
        }
        return section;
    }

    private static String key(RelatedOrganisation related) {
        return related.outwards()
                ? "organisation.relation.out." + related.kind()
                : "organisation.relation.in." + related.kind();
    }

    private Component[] related(RelatedOrganisation related) {
        var other = related.other();
        Component name = related.inRoom()
                ? new Anchor(OrganisationNavigation.organisation(room.slug(), other.id()), other.name())
                : new Span(other.name());
        if (!profile.kept() || !related.outwards()) {
            return new Component[] {name};
        }
        var remove = new Button(Icon.X.create(), _ -> tools.unrelate(room, profile.organisation(), related, reload));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("organisation.relation.remove", other.name()));
        return new Component[] {name, remove};
    }

    private Section section(String key) {
        return new Section(new H2(getTranslation(key)));
    }

    private Paragraph soft(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassName("soft");
        return words;
    }

    private Button add(String key, Runnable work) {
        var button = new Button(getTranslation(key), Icon.PLUS.create(), _ -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
