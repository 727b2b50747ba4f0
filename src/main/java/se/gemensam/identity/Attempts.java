package se.gemensam.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what somebody tries, by a name or an address. Some attempts are free; each further one must wait twice as long as the
 * one before, up to the longest wait. After an hour without any, all is forgotten. Not safe for several threads at once.
 */
final class Attempts {

    private static final Duration FORGET_AFTER = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 20_000;

    private final int free;
    private final Duration longestWait;
    private final Map<String, Tried> entries = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tried> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    Attempts(int free, Duration longestWait) {
        this.free = free;
        this.longestWait = longestWait;
    }

    private record Tried(int times, Instant last) {}

    boolean admits(String key, Instant now) {
        var tried = entries.get(key);
        if (tried == null) {
            return true;
        }
        if (tried.last().plus(FORGET_AFTER).isBefore(now)) {
            entries.remove(key);
            return true;
        }
        return !now.isBefore(tried.last().plus(waitAfter(tried.times())));
    }

    private Duration waitAfter(int times) {
        if (times < free) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(1L << Math.min(times - free, 10));
        return doubled.compareTo(longestWait) < 0 ? doubled : longestWait;
    }

    void count(String key, Instant now) {
        entries.merge(key, new Tried(1, now), (before, one) -> new Tried(before.times() + 1, now));
    }

    void forget(String key) {
        entries.remove(key);
    }

    void takeBack(String key) {
        entries.computeIfPresent(
                key, (same, tried) -> tried.times() <= 1 ? null : new Tried(tried.times() - 1, tried.last()));
    }

    int remembered() {
        return entries.size();
    }
}
