package se.gemensam.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import se.gemensam.organisation.Side;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;
import se.gemensam.workspace.WorkspaceRow;

/** Who has come together in a room, side by side. */
class OrganisationList extends Composite<Section> {

    OrganisationList(WorkspaceRow room) {
        var sides = new Div();
        sides.addClassName("side-by-side");
        Arrays.stream(Side.values()).forEach(side -> {
            var names = new UnorderedList();
            room.organisations().stream()
                    .filter(organisation -> organisation.side() == side)
                    .forEach(organisation -> names.add(new ListItem(organisation.name())));
            if (names.getComponentCount() > 0) {
                var heading = new H3();
                heading.add(new SideMark(Mark.valueOf(side.name()), getTranslation("home.side." + side + ".name")));
                sides.add(new Div(heading, names));
            }
        });
        getContent().addClassName("organisations");
        getContent().add(new H2(getTranslation("home.organisations")), sides);
    }
}
