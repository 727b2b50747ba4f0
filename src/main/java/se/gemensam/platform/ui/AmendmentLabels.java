package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AmendmentFit;
import se.gemensam.platform.AmendmentOutcome;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.platform.AmendmentRow.Opinion;
import se.gemensam.platform.AmendmentRow.Outcome;
import se.gemensam.platform.AmendmentRow.Target;
import se.gemensam.platform.AmendmentState;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** How amendments, and what becomes of them, are said. */
final class AmendmentLabels {

    private AmendmentLabels() {}

    static String name(AmendmentRow row, Component place) {
        return place.getTranslation("amendment.name", row.number(), row.title());
    }

    static String name(int number, Component place) {
        return place.getTranslation("amendment.number", number);
    }

    static String section(AmendmentRow row, Component place) {
        if (row.sectionNumber() == null) {
            return place.getTranslation("amendment.section.gone");
        }
        var title = row.sectionTitle().isBlank() ? place.getTranslation("section.untitled") : row.sectionTitle();
        return place.getTranslation("amendment.section", row.sectionNumber(), title);
    }

    /** What it is about: "Avsnitt 2 Hyror", "Nytt avsnitt: efter 2 Hyror". */
    static String about(AmendmentRow row, Component place) {
        return switch (row.kind()) {
            case CHANGE -> section(row, place);
            case ADD -> place.getTranslation("amendment.about.ADD", target(row, place));
            case REMOVE ->
                row.isOrphan()
                        ? section(row, place)
                        : place.getTranslation("amendment.about.REMOVE", section(row, place));
            case MOVE ->
                row.isOrphan()
                        ? section(row, place)
                        : place.getTranslation("amendment.about.MOVE", section(row, place), target(row, place));
        };
    }

    private static String target(AmendmentRow row, Component place) {
        var target = row.target();
        return target == null ? "" : target(target, place);
    }

    static String target(Target target, Component place) {
        var title = target.title().isBlank() ? place.getTranslation("section.untitled") : target.title();
        return place.getTranslation("amendment.target." + target.kind(), target.number(), title);
    }

    /** What a reader must know first, in a word each. */
    static List<StateBadge> badges(AmendmentRow row, Component place) {
        var badges = new ArrayList<StateBadge>();
        if (row.merged()) {
            badges.add(new StateBadge(
                    Tone.GOOD,
                    Icon.CIRCLE_CHECK,
                    place.getTranslation(row.kind().hasWords() ? "amendment.merged.state" : "amendment.done.state")));
        } else if (row.state() != AmendmentState.SUBMITTED) {
            badges.add(new StateBadge(
                    row.state() == AmendmentState.DRAFT ? Tone.WAITING : Tone.NEUTRAL,
                    row.state() == AmendmentState.DRAFT ? Icon.CIRCLE_DASHED : Icon.X,
                    place.getTranslation("amendment.state." + row.state())));
        }
        if (row.alternative()) {
            badges.add(new StateBadge(Tone.NEUTRAL, Icon.COPY, place.getTranslation("amendment.alternative.state")));
        }
        var counters = row.counters();
        if (counters != null) {
            badges.add(new StateBadge(
                    Tone.NEUTRAL,
                    Icon.CORNER_DOWN_RIGHT,
                    place.getTranslation("amendment.counters", name(counters, place))));
        }
        var fit = row.fit();
        if (fit != null && row.isOpen() && fit != AmendmentFit.FITS) {
            badges.add(new StateBadge(
                    fit == AmendmentFit.OVERLAPS ? Tone.TROUBLE : Tone.NEUTRAL,
                    fit == AmendmentFit.OVERLAPS ? Icon.TRIANGLE_ALERT : Icon.INFO,
                    place.getTranslation("amendment.fit." + fit)));
        }
        return badges;
    }

    /** Where a side stands: what its body decided, or else what its writing group proposes. */
    static String stand(AmendmentRow row, Side side, Component place) {
        return row.outcome(side)
                .map(outcome -> outcome(outcome.outcome(), place))
                .or(() -> row.opinion(side).map(opinion -> opinion(opinion.opinion(), place)))
                .orElseGet(() -> place.getTranslation("amendment.opinion.none"));
    }

    static String opinion(AmendmentOutcome opinion, Component place) {
        return place.getTranslation("amendment.opinion." + opinion);
    }

    static String outcome(AmendmentOutcome outcome, Component place) {
        return place.getTranslation("amendment.outcome." + outcome);
    }

    static String through(Opinion opinion, Component place) {
        var through = opinion.through();
        return through == null ? "" : place.getTranslation("amendment.through", name(through, place));
    }

    /** "Distriktsstyrelsen, Partidistriktet Demo, 16 februari 2027, § 23". */
    static String where(Outcome outcome, Component place, Formats formats) {
        var day = formats.date(outcome.decidedOn());
        return outcome.paragraph().isEmpty()
                ? place.getTranslation("amendment.decided", outcome.body(), outcome.organisation(), day)
                : place.getTranslation(
                        "amendment.decided.paragraph",
                        outcome.body(),
                        outcome.organisation(),
                        day,
                        outcome.paragraph());
    }
}
