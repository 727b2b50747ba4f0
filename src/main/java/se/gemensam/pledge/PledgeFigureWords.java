package se.gemensam.pledge;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.Texts;
import se.gemensam.shell.Formats;

/** Figures as people read them, in one language: "78 %", "5 av 12", "ja", "60 ha". */
public record PledgeFigureWords(Texts texts, Locale language) {

    private static final int DECIMALS = 4;

    /** Empty for no value. */
    public String amount(PledgeRow.Figure figure, @Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return switch (figure.kind()) {
            case SHARE, GROUP_SHARE, CHANGE -> new Formats(language).percent(value.doubleValue(), DECIMALS);
            case YES_NO -> texts.get(language, value.signum() == 0 ? "tracker.no" : "tracker.yes");
            case COVERAGE ->
                figure.outOf() == null
                        ? number(value)
                        : texts.get(language, "tracker.outOf", number(value), number(figure.outOf()));
            case NUMBER, RANGE, DIRECTION, MILESTONES -> united(number(value), figure.unit());
        };
    }

    /** What is to be reached; empty when there is only a direction. */
    public String target(PledgeRow.Figure figure) {
        if (figure.kind() == IndicatorKind.RANGE && figure.target() != null && figure.targetHigh() != null) {
            return united(number(figure.target()) + "–" + number(figure.targetHigh()), figure.unit());
        }
        return amount(figure, figure.target());
    }

    /** "71 % → 78 % (mål 85 %)", with what there is of it; what has not moved stands once. */
    public String course(PledgeRow.Figure figure) {
        var from = amount(figure, figure.baseline());
        var now = amount(figure, figure.latest());
        var target = target(figure);
        var way = from.isEmpty() || from.equals(now) ? now : now.isEmpty() ? from : from + " → " + now;
        if (target.isEmpty()) {
            return way;
        }
        var goal = texts.get(language, "tracker.goal", target);
        return way.isEmpty() ? goal : way + " (" + goal + ")";
    }

    private String number(BigDecimal value) {
        return new Formats(language).number(value.doubleValue(), DECIMALS);
    }

    private static String united(String number, String unit) {
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
