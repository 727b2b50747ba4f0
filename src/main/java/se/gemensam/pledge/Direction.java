package se.gemensam.pledge;

/** Which way is better. */
public enum Direction {
    UP,
    DOWN;

    /** How much better the later one is: above zero when it is. */
    int better(java.math.BigDecimal later, java.math.BigDecimal earlier) {
        return this == UP ? later.compareTo(earlier) : earlier.compareTo(later);
    }
}
