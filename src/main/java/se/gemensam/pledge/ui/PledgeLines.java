package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import se.gemensam.base.Texts;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.PledgeFigureWords;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeMark;
import se.gemensam.pledge.PledgeRow;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.StateBadge;

/** Pledges one under another: promise, label, figure, last day, who is responsible, and what stands out. */
class PledgeLines extends Composite<UnorderedList> {

    private final String workspace;
    private final Texts texts;
    private final List<Anchor> titles = new ArrayList<>();

    PledgeLines(String workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        getContent().addClassNames("rows", "pledge-list");
    }

    void add(List<PledgeRow> rows) {
        rows.forEach(row -> getContent().add(line(row)));
    }

    int shown() {
        return titles.size();
    }

    /** Whoever asked for more goes on reading there. */
    void focus(int line) {
        titles.get(line).focus();
    }

    private ListItem line(PledgeRow row) {
        var title = new Anchor(PledgeNavigation.pledge(workspace, row.id()), row.number() + " " + row.promise());
        title.addClassName("row-title");
        titles.add(title);
        var badges = new Div(PledgeBadge.of(row.label()));
        badges.addClassName("pledge-badges");
        marks(row).forEach(badges::add);
        var line = new ListItem(new Div(title, facts(row), responsible(row)), badges);
        line.addClassName("row");
        return line;
    }

    private Component facts(PledgeRow row) {
        var facts = new ArrayList<String>();
        row.figure()
                .map(new PledgeFigureWords(texts, getLocale())::course)
                .filter(words -> !words.isEmpty())
                .ifPresent(facts::add);
        var deadline = row.deadline();
        if (deadline != null) {
            facts.add(getTranslation("pledge.until", new Formats(getLocale()).day(deadline)));
        }
        var line = new Span(String.join(" · ", facts));
        line.addClassName("soft");
        return line;
    }

    private static Component responsible(PledgeRow row) {
        var sides = new Div();
        sides.addClassName("pledge-sides");
        for (var side : List.of(Side.PARTY, Side.UNION)) {
            row.commitment(side)
                    .map(PledgeRow.Promised::organisation)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> sides.add(new SideMark(Mark.valueOf(side.name()), name)));
        }
        return sides;
    }

    private List<StateBadge> marks(PledgeRow row) {
        var marks = new ArrayList<StateBadge>();
        if (row.is(PledgeMark.LATE) && row.label() != PledgeLabel.DELAYED) { // which says so already
            marks.add(mark(StateBadge.Tone.TROUBLE, Icon.CLOCK, PledgeMark.LATE));
        } else if (row.is(PledgeMark.DUE)) {
            marks.add(mark(StateBadge.Tone.WAITING, Icon.CLOCK, PledgeMark.DUE));
        }
        if (row.is(PledgeMark.UNPROVEN)) {
            marks.add(mark(StateBadge.Tone.NEUTRAL, Icon.INFO, PledgeMark.UNPROVEN));
        }
        if (row.is(PledgeMark.DISPUTED)) {
            marks.add(mark(StateBadge.Tone.WAITING, Icon.GAVEL, PledgeMark.DISPUTED));
        }
        return marks;
    }

    private StateBadge mark(StateBadge.Tone tone, Icon icon, PledgeMark mark) {
        return new StateBadge(tone, icon, getTranslation(mark.textKey()));
    }
}
