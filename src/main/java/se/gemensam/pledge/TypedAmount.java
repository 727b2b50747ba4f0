package se.gemensam.pledge;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/** Figures as people type them: decimal comma or dot, spaces in thousands, percent signs, "ja", "7 av 12". */
public final class TypedAmount {

    private static final int LONGEST = 60;
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "true", "sant", "x", "1");
    private static final Set<String> NO = Set.of("nej", "n", "no", "false", "falskt", "0");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}']");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern OF = Pattern.compile("(.+?)\\s*(?:av|of|/)\\s*(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d+");
    private static final Pattern GROUPED_BY_DOT = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+");

    private TypedAmount() {}

    /**
     * @param outOf of how many, for a coverage that was typed as "7 av 12"
     * @return null for nothing
     * @throws RefusedException when it is no figure of that kind
     */
    public static @Nullable BigDecimal of(String typed, IndicatorKind kind, @Nullable BigDecimal outOf) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw unreadable(text.substring(0, LONGEST) + "…");
        }
        if (kind == IndicatorKind.YES_NO) {
            return yesOrNo(text);
        }
        var of = OF.matcher(text);
        if (kind == IndicatorKind.COVERAGE && of.matches()) {
            if (outOf == null || number(of.group(2)).compareTo(outOf) != 0) {
                throw new RefusedException("measurement.amount.otherWhole", text);
            }
            return number(of.group(1));
        }
        if (text.endsWith("%")) {
            if (!kind.isPercent()) {
                throw new RefusedException("measurement.amount.noShare", text);
            }
            text = text.substring(0, text.length() - 1);
        }
        return number(text);
    }

    /** A number that can be negative and have decimals. */
    public static @Nullable BigDecimal of(String typed) {
        return of(typed, IndicatorKind.NUMBER, null);
    }

    /** As it would be typed again: "1234,5". */
    public static String text(@Nullable BigDecimal amount) {
        return amount == null ? "" : Amount.plain(amount).toPlainString().replace('.', ',');
    }

    private static BigDecimal yesOrNo(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return BigDecimal.ONE;
        }
        if (NO.contains(word)) {
            return BigDecimal.ZERO;
        }
        throw new RefusedException("indicator.yesNo.invalid");
    }

    private static BigDecimal number(String text) {
        var plain = BLANK.matcher(text).replaceAll("").replace('−', '-').replace('–', '-');
        if (GROUPED_BY_DOT.matcher(plain).matches()) {
            plain = plain.replace(".", "");
        } else if (GROUPED_BY_COMMA.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        plain = plain.replace(',', '.');
        if (!NUMBER.matcher(plain).matches()) {
            throw unreadable(text);
        }
        return Amount.of(new BigDecimal(plain));
    }

    private static RefusedException unreadable(String text) {
        return new RefusedException("measurement.amount.unreadable", text);
    }
}
