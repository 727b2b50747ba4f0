package se.gemensam.pledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.gemensam.base.RefusedException;

/** Figures as they are kept: four decimals, and none that are only zeroes. */
final class Amount {

    private static final int DECIMALS = 4;
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(14);

    private Amount() {}

    /** @throws RefusedException when it has fourteen digits before the comma or more */
    static BigDecimal of(BigDecimal value) {
        if (value.abs().compareTo(TOO_LARGE) >= 0) {
            throw new RefusedException("indicator.amount.tooLarge");
        }
        return plain(value.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** As many decimals as it has, and never an exponent. */
    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
