package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.workspace.HeldOffice;
import se.gemensam.workspace.OrganisationProfile;
import se.gemensam.workspace.WorkspaceRow;

/** The offices of an organisation: who has them, and until when. */
class OfficeList extends Composite<Section> {

    private final WorkspaceRow room;
    private final OrganisationTools tools;
    private final Runnable reload;

    OfficeList(WorkspaceRow room, OrganisationProfile profile, OrganisationTools tools, Runnable reload) {
        this.room = room;
        this.tools = tools;
        this.reload = reload;
        getContent().addClassName("member-list");
        var head = new Div(new H2(getTranslation("office.list")));
        head.addClassName("section-head");
        getContent().add(head);
        if (profile.kept()) {
            head.add(new Button(
                    getTranslation("office.new"), Icon.PLUS.create(), _ -> tools.appoint(room, profile, reload)));
        }
        if (profile.offices().isEmpty()) {
            var none = new Paragraph(getTranslation("office.none"));
            none.addClassName("soft");
            getContent().add(none);
            return;
        }
        var lines = new UnorderedList();
        profile.offices().forEach(office -> lines.add(line(office, profile.kept())));
        getContent().add(lines);
    }

    private OfficeItem line(HeldOffice office, boolean kept) {
        var item = new OfficeItem(office, tools.today());
        if (kept) {
            item.getContent().add(menu(office));
        }
        return item;
    }

    private Menu menu(HeldOffice office) {
        var menu = new Menu(Icon.ELLIPSIS.create(), getTranslation("office.more", office.title()))
                .item(
                        Icon.ARROW_RIGHT,
                        getTranslation(office.vacant() ? "office.fill" : "office.handover"),
                        () -> tools.handOver(room, office, reload));
        if (office.period().end().isPresent() && !office.vacant()) {
            menu.item(Icon.CALENDAR, getTranslation("office.extend"), () -> tools.extend(room, office, reload));
        }
        return menu.item(Icon.X, getTranslation("office.end"), () -> tools.end(room, office, reload));
    }
}
