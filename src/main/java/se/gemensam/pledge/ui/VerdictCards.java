package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.VerdictRound;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;

/** What each side says, side by side. */
class VerdictCards extends Composite<Div> {

    VerdictCards(VerdictRound round) {
        getContent().addClassName("verdict-cards");
        getContent().add(card(round, Side.PARTY), card(round, Side.UNION));
    }

    private Component card(VerdictRound round, Side side) {
        return card(side, round.of(side), this);
    }

    /** What one of them says. */
    static Component card(Side side, VerdictRound.Said said, Component page) {
        var mark = new SideMark(Mark.valueOf(side.name()), VerdictWords.side(side, page));
        mark.addClassName("verdict-side");
        var outcome = PledgeBadge.of(VerdictWords.label(said.outcome()));
        var card = new Div(mark, outcome);
        card.addClassNames("verdict-card", "verdict-" + side.name().toLowerCase(Locale.ROOT));
        if (!said.why().isEmpty()) {
            var why = new Paragraph(said.why());
            why.addClassName("verdict-why");
            card.add(why);
        }
        var who = new Paragraph(page.getTranslation(
                "verdict.by", said.who(), new Formats(UI.getCurrent().getLocale()).moment(said.at())));
        who.addClassName("soft");
        card.add(who);
        return card;
    }
}
