package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.gemensam.discussion.ui.AudienceMark;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.platform.AmendmentState;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;

/** Amendments one below the other: what each is about, who proposes it, and where both sides stand. */
class AmendmentList extends Composite<UnorderedList> {

    AmendmentList(List<AmendmentRow> rows, Function<UUID, String> path, Map<UUID, String> audienceNames) {
        getContent().addClassNames("rows", "amendments");
        rows.forEach(row -> getContent().add(line(row, path.apply(row.id()), audienceNames)));
    }

    private ListItem line(AmendmentRow row, String path, Map<UUID, String> audienceNames) {
        var title = new Anchor(path, AmendmentLabels.name(row, this));
        title.addClassName("row-title");
        var about = new Span(AmendmentLabels.about(row, this));
        about.addClassName("soft");
        var from = new Div(new SideMark(Mark.valueOf(row.side().name()), row.organisation()));
        from.addClassName("amendment-from");
        if (!row.supporters().isEmpty()) {
            var behind = new Span(getTranslation("amendment.behind", String.join(", ", row.supporters())));
            behind.addClassName("soft");
            from.add(behind);
        }
        var badges = new Div();
        badges.addClassName("amendment-badges");
        AmendmentLabels.badges(row, this).forEach(badges::add);
        if (row.state() == AmendmentState.DRAFT) {
            badges.add(new AudienceMark(row.audience(), audienceNames));
        }
        var line = new ListItem(new Div(title, about, from, badges));
        if (row.state() == AmendmentState.SUBMITTED) {
            line.add(stands(row));
        }
        line.addClassName("row");
        return line;
    }

    private Div stands(AmendmentRow row) {
        var both = new Div();
        both.addClassName("amendment-stands");
        for (var side : List.of(Side.PARTY, Side.UNION)) {
            var stand = new Span(AmendmentLabels.stand(row, side, this));
            both.add(new Div(new SideMark(Mark.valueOf(side.name())), stand));
        }
        return both;
    }
}
