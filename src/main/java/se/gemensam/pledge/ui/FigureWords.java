package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.Direction;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.TypedAmount;
import se.gemensam.shell.Formats;

/** Figures in words, as the person in front reads them: "71 %", "7 av 12", "ja", "−14 procentenheter", "1 234,5 platser". */
record FigureWords(Component where, Locale language) {

    private static final int DECIMALS = 4;

    String value(IndicatorDraft says, BigDecimal amount) {
        return value(says.kind(), says.unit(), says.outOf() == null ? steps(says) : says.outOf(), amount);
    }

    private static @Nullable BigDecimal steps(IndicatorDraft says) {
        return says.kind() == IndicatorKind.MILESTONES && !says.steps().isEmpty()
                ? BigDecimal.valueOf(says.steps().size())
                : null;
    }

    /** @param of of how many a coverage or a list is */
    String value(IndicatorKind kind, String unit, @Nullable BigDecimal of, BigDecimal amount) {
        return switch (kind) {
            case SHARE, GROUP_SHARE, CHANGE -> minus(formats().percent(amount.doubleValue(), DECIMALS));
            case YES_NO -> text(amount.signum() == 0 ? "indicator.no" : "indicator.yes");
            case COVERAGE -> withUnit(of(amount, of), unit);
            case MILESTONES -> of(amount, of);
            case NUMBER, RANGE, DIRECTION -> withUnit(number(amount), unit);
        };
    }

    /** How much it has changed, always with its sign; the difference of shares is points, never percent of percent. */
    String difference(IndicatorDraft says, BigDecimal change) {
        var sign = change.signum() > 0 ? "+" : "";
        var number = sign + number(change);
        if (says.kind().isPercent()) {
            return text(
                    change.abs().compareTo(BigDecimal.ONE) == 0 ? "indicator.points.one" : "indicator.points.many",
                    number);
        }
        return withUnit(number, says.unit());
    }

    /** "minst 85 %", "mellan 10 och 20 platser", "ska minska"; empty when nothing is said. */
    String target(IndicatorDraft says) {
        if (says.kind() == IndicatorKind.DIRECTION) {
            return text("indicator.goal." + says.direction());
        }
        var low = says.target();
        return low == null ? "" : goal(says.kind(), says.direction(), value(says, low), high(says));
    }

    private String high(IndicatorDraft says) {
        var high = says.targetHigh();
        return high == null ? "" : value(says, high);
    }

    String goal(IndicatorKind kind, Direction direction, String low, String high) {
        return switch (kind) {
            case YES_NO, MILESTONES -> low;
            case RANGE ->
                high.isEmpty() ? text("indicator.goal.atLeast", low) : text("indicator.goal.between", low, high);
            case NUMBER, SHARE, GROUP_SHARE, COVERAGE, DIRECTION, CHANGE ->
                text(direction == Direction.UP ? "indicator.goal.atLeast" : "indicator.goal.atMost", low);
        };
    }

    /** As it would be typed: "71,5", "ja". */
    static String typed(IndicatorKind kind, @Nullable BigDecimal amount, String yes, String no) {
        if (amount == null || kind != IndicatorKind.YES_NO) {
            return TypedAmount.text(amount);
        }
        return amount.signum() == 0 ? no : yes;
    }

    String day(LocalDate day) {
        return formats().day(day);
    }

    private String of(BigDecimal amount, @Nullable BigDecimal of) {
        return of == null ? number(amount) : text("indicator.value.of", number(amount), number(of));
    }

    private String number(BigDecimal amount) {
        return minus(formats().number(amount.doubleValue(), DECIMALS));
    }

    private static String withUnit(String number, String unit) {
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** A hyphen is no minus. */
    private static String minus(String number) {
        return number.replace('-', '−');
    }

    private Formats formats() {
        return new Formats(language);
    }

    private String text(String key, Object... arguments) {
        return where.getTranslation(key, arguments);
    }
}
