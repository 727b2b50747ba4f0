package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import se.gemensam.pledge.ClosingPage;
import se.gemensam.pledge.VerdictRound;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.StateBadge;

/** A pledge in a closing: what was promised, how far it came, what shows it, and what the two sides say. */
class ClosingLineItem extends Composite<ListItem> {

    ClosingLineItem(ClosingPage.Line line, String workspace) {
        var item = getContent();
        item.addClassName("closing-line");
        item.add(new H2(
                new Anchor(PledgeNavigation.pledge(workspace, line.pledgeId()), line.number() + " " + line.promise())));
        item.add(stand(line));
        line.figures().forEach(figure -> item.add(soft(ClosingWords.figure(figure, getLocale(), this))));
        var said = line.said();
        if (said != null) {
            if (!said.agree()) {
                item.add(new Paragraph(VerdictWords.between(said, this)));
            }
            item.add(new Details(getTranslation("closing.verdicts"), new VerdictCards(said)));
        }
        if (!line.evidence().isEmpty()) {
            item.add(new Details(
                    getTranslation("closing.evidence", line.evidence().size()), evidence(line)));
        }
    }

    private Div stand(ClosingPage.Line line) {
        var marks = new Div();
        marks.addClassName("check-in-marks");
        var said = line.said();
        if (said != null && said.agree()) {
            marks.add(new SideMark(Mark.JOINT), joint(said));
        } else if (said != null) {
            marks.add(new StateBadge(
                    StateBadge.Tone.WAITING,
                    Icon.SPLIT,
                    getTranslation(line.stand().textKey())));
        } else {
            marks.add(
                    new StateBadge(
                            StateBadge.Tone.NEUTRAL,
                            Icon.CIRCLE_DASHED,
                            getTranslation(line.stand().textKey())),
                    soft(String.valueOf(ClosingWords.missing(line, this))));
        }
        return marks;
    }

    private static StateBadge joint(VerdictRound said) {
        return PledgeBadge.of(VerdictWords.label(said.party().outcome()));
    }

    private Component evidence(ClosingPage.Line line) {
        var formats = new Formats(getLocale());
        var list = new UnorderedList();
        line.evidence()
                .forEach(each -> list.add(
                        new ListItem(getTranslation("closing.evidence.line", formats.day(each.day()), each.words()))));
        return list;
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }
}
