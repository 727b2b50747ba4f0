package se.gemensam.livetext;

/** So many a second, and no more than a second's worth at once. Used by one thread at a time. */
final class TokenBucket {

    private static final double NANOS = 1_000_000_000.0;

    private final int perSecond;
    private double tokens;
    private long filledAt = System.nanoTime();

    TokenBucket(int perSecond) {
        this.perSecond = perSecond;
        this.tokens = perSecond;
    }

    boolean take() {
        long now = System.nanoTime();
        tokens = Math.min(perSecond, tokens + (now - filledAt) / NANOS * perSecond);
        filledAt = now;
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }

    /** Until there is one again. */
    long waitMillis() {
        return (long) Math.ceil((1 - tokens) * 1000 / perSecond);
    }
}
