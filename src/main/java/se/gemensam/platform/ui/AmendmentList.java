package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import se.gemensam.discussion.ui.AudienceMark;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.platform.AmendmentState;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;

/** Amendments one below the other: what each is about, who proposes it, and where both sides stand. As many at a time as one can read. */
class AmendmentList extends Composite<Div> {

    /** How many come at a time. */
    static final int STEP = 50;

    private final List<AmendmentRow> rows;
    private final Function<UUID, String> path;
    private final Map<UUID, String> audienceNames;
    private final List<Anchor> titles = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("", _ -> showMore());
    private final IntConsumer shown;

    AmendmentList(List<AmendmentRow> rows, Function<UUID, String> path, Map<UUID, String> audienceNames) {
        this(rows, path, audienceNames, STEP, _ -> {});
    }

    /**
     * @param atFirst how many are shown to begin with
     * @param shown is told how many are shown each time when more are
     */
    AmendmentList(
            List<AmendmentRow> rows,
            Function<UUID, String> path,
            Map<UUID, String> audienceNames,
            int atFirst,
            IntConsumer shown) {
        this.rows = rows;
        this.path = path;
        this.audienceNames = audienceNames;
        this.shown = shown;
        list.addClassNames("rows", "amendments");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(list, more);
        showUpTo(atFirst);
    }

    private void showMore() {
        int next = list.getComponentCount();
        showUpTo(next + STEP);
        shown.accept(list.getComponentCount());
        titles.get(next).focus();
    }

    private void showUpTo(int number) {
        rows.subList(list.getComponentCount(), Math.min(number, rows.size()))
                .forEach(row -> list.add(line(row, path.apply(row.id()))));
        int left = rows.size() - list.getComponentCount();
        more.setVisible(left > 0);
        more.setText(
                left > STEP
                        ? getTranslation("amendment.list.more", STEP, left)
                        : getTranslation("amendment.list.rest", left));
    }

    private ListItem line(AmendmentRow row, String where) {
        var title = new Anchor(where, AmendmentLabels.name(row, this));
        title.addClassName("row-title");
        titles.add(title);
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
