package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;

/** What each side makes of an amendment: what its writing group proposes, and what its body decided. */
class AmendmentCourse extends Composite<Div> {

    AmendmentCourse(AmendmentRow row) {
        getContent().addClassName("amendment-course");
        for (var side : List.of(Side.PARTY, Side.UNION)) {
            var card = new Article(new H3(new SideMark(Mark.valueOf(side.name()))));
            card.add(line("amendment.course.opinion", opinion(row, side)));
            row.opinion(side)
                    .map(AmendmentRow.Opinion::reason)
                    .filter(reason -> !reason.isEmpty())
                    .ifPresent(reason -> {
                        var words = new Paragraph(reason);
                        words.addClassName("amendment-reason");
                        card.add(words);
                    });
            card.add(line("amendment.course.outcome", outcome(row, side)));
            row.outcome(side).ifPresent(outcome -> {
                var where = new Paragraph(AmendmentLabels.where(outcome, this, new Formats(getLocale())));
                where.addClassName("soft");
                card.add(where);
            });
            getContent().add(card);
        }
    }

    private Paragraph line(String key, String what) {
        var label = new Span(getTranslation(key));
        label.addClassName("soft");
        var words = new Span(what);
        words.addClassName("amendment-stand");
        var line = new Paragraph(label, words);
        line.addClassName("amendment-line");
        return line;
    }

    private String opinion(AmendmentRow row, Side side) {
        return row.opinion(side)
                .map(opinion -> (AmendmentLabels.opinion(opinion.opinion(), this) + " "
                                + AmendmentLabels.through(opinion, this))
                        .strip())
                .orElseGet(() -> getTranslation("amendment.opinion.none"));
    }

    private String outcome(AmendmentRow row, Side side) {
        return row.outcome(side)
                .map(outcome -> AmendmentLabels.outcome(outcome.outcome(), this))
                .orElseGet(() -> getTranslation("amendment.outcome.none"));
    }
}
