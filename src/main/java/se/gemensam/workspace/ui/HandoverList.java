package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.gemensam.workspace.EndingOffices;
import se.gemensam.workspace.HeldOffice;
import se.gemensam.workspace.WorkspaceRow;

/** Offices that end, by organisation; each goes on for its holder, or goes to somebody else. */
class HandoverList extends Composite<Section> {

    private final WorkspaceRow room;
    private final OrganisationTools tools;
    private final Runnable reload;

    HandoverList(WorkspaceRow room, List<EndingOffices> ending, OrganisationTools tools, Runnable reload) {
        this.room = room;
        this.tools = tools;
        this.reload = reload;
        getContent().addClassName("member-list");
        ending.forEach(each -> {
            var lines = new UnorderedList();
            each.offices().forEach(office -> lines.add(line(office)));
            getContent().add(new Div(new H2(each.organisation().name()), lines));
        });
    }

    private OfficeItem line(HeldOffice office) {
        var item = new OfficeItem(office, tools.today());
        var acts = new Div();
        acts.addClassName("member-acts");
        if (!office.vacant()) {
            acts.add(act("office.extend", office, () -> tools.extend(room, office, reload)));
        }
        acts.add(act(
                office.vacant() ? "office.fill" : "office.handover",
                office,
                () -> tools.handOver(room, office, reload)));
        item.getContent().add(acts);
        return item;
    }

    private Button act(String key, HeldOffice office, Runnable work) {
        var button = new Button(getTranslation(key), _ -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + office.title());
        return button;
    }
}
