package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import se.gemensam.organisation.Side;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;
import se.gemensam.workspace.OrganisationLine;
import se.gemensam.workspace.WorkspaceRow;

/** Organisations by side; each with what it is, and what is vacant there. */
class OrganisationList extends Composite<Section> {

    OrganisationList(WorkspaceRow room, List<OrganisationLine> lines) {
        getContent().addClassName("member-list");
        Arrays.stream(Side.values()).forEach(side -> {
            var list = new UnorderedList();
            list.addClassName("rows");
            lines.stream()
                    .filter(line -> line.organisation().side() == side)
                    .forEach(line -> list.add(item(room, line)));
            if (list.getComponentCount() > 0) {
                var heading = new H2();
                heading.add(new SideMark(Mark.valueOf(side.name()), getTranslation("home.side." + side + ".name")));
                getContent().add(new Div(heading, list));
            }
        });
    }

    private ListItem item(WorkspaceRow room, OrganisationLine line) {
        var name = new Span(line.organisation().name());
        name.addClassName("row-title");
        var mine = line.organisation().id().equals(room.me().organisationId());
        var about = new Span(mine ? getTranslation("organisations.mine", line.kind()) : line.kind());
        about.addClassName("soft");
        var words = new Div(name, about);
        words.addClassName("organisation-line");
        var link = new Anchor(
                OrganisationNavigation.organisation(
                        room.slug(), line.organisation().id()),
                words);
        if (!line.vacancies().isEmpty()) {
            link.add(new StateBadge(
                    Tone.WAITING,
                    Icon.CIRCLE_DASHED,
                    getTranslation("organisation.vacant", String.join(", ", line.vacancies()))));
        }
        return new ListItem(link);
    }
}
