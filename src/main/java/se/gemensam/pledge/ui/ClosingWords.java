package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.ClosingKind;
import se.gemensam.pledge.ClosingPage;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;

/** What is said of closings, in the language of the page that it stands on. */
final class ClosingWords {

    private static final int DECIMALS = 2;

    private ClosingWords() {}

    /** "Valbokslut 2022–2026". */
    static String title(ClosingKind kind, MandatePeriod term, Component page) {
        return page.getTranslation(kind.textKey()) + " " + term;
    }

    static StateBadge state(boolean proposed, boolean published, Component page) {
        if (published) {
            return new StateBadge(StateBadge.Tone.GOOD, Icon.EYE, page.getTranslation("closing.state.published"));
        }
        return proposed
                ? new StateBadge(
                        StateBadge.Tone.WAITING, Icon.CIRCLE_DOT, page.getTranslation("closing.state.proposed"))
                : new StateBadge(StateBadge.Tone.NEUTRAL, Icon.LOCK, page.getTranslation("closing.state.internal"));
    }

    static String counts(ClosingPage.Counts counts, Component page) {
        return page.getTranslation(
                "closing.counts", counts.pledges(), counts.agreed(), counts.differing(), counts.notAssessed());
    }

    /** "Anställda med heltidstjänst: 71 → 85 %, senast 78 % (1 mars 2029)". */
    static String figure(ClosingPage.Figure figure, Locale language, Component page) {
        var says = figure.says();
        var formats = new Formats(language);
        var path = new ArrayList<String>();
        var way = Stream.of(says.baseline(), says.target())
                .filter(Objects::nonNull)
                .map(value -> amount(value, says, formats, page))
                .collect(Collectors.joining(" → "));
        if (!way.isEmpty()) {
            path.add(way);
        }
        var outcome = figure.outcome() == null || figure.on() == null
                ? page.getTranslation("closing.figure.none")
                : page.getTranslation(
                        "closing.figure.outcome",
                        amount(figure.outcome(), says, formats, page),
                        formats.day(figure.on()));
        path.add(outcome);
        return page.getTranslation("closing.figure", says.name(), String.join(", ", path));
    }

    private static String amount(BigDecimal value, IndicatorDraft says, Formats formats, Component page) {
        if (says.kind() == IndicatorKind.YES_NO) {
            return page.getTranslation(value.signum() == 0 ? "closing.no" : "closing.yes");
        }
        return says.kind().isPercent()
                ? formats.percent(value.doubleValue(), DECIMALS)
                : (formats.number(value.doubleValue(), DECIMALS) + " " + says.unit()).strip();
    }

    /** Who has not given its verdict; never what the other says. */
    static @Nullable String missing(ClosingPage.Line line, Component page) {
        return switch (line.stand()) {
            case AGREED, DIFFERING -> null;
            case NONE_GIVEN -> page.getTranslation("closing.missing.both");
            case ONE_GIVEN ->
                page.getTranslation("closing.missing."
                        + List.of(Side.PARTY, Side.UNION).stream()
                                .filter(side -> !line.given().contains(side))
                                .findFirst()
                                .orElseThrow());
        };
    }
}
