package se.gemensam.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;
import se.gemensam.workspace.WorkspaceRow;

/** The sides of a room, each with its mark: the one organisation by name, several by their number. */
class Organisations extends Composite<Div> {

    Organisations(WorkspaceRow room) {
        getContent().addClassName("sides");
        Arrays.stream(Side.values()).forEach(side -> {
            var names = room.organisations().stream()
                    .filter(organisation -> organisation.side() == side)
                    .map(OrganisationRow::name)
                    .toList();
            if (!names.isEmpty()) {
                getContent()
                        .add(new SideMark(
                                Mark.valueOf(side.name()),
                                names.size() == 1
                                        ? names.getFirst()
                                        : getTranslation("home.side." + side, names.size())));
            }
        });
    }
}
