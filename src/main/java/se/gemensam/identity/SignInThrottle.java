package se.gemensam.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. Wrong attempts are counted per login name and per address; after a few, each further one must
 * wait twice as long as the one before, up to a limit that lets at most about a hundred guesses an hour reach the
 * password check and still lets the owner in. An attempt counts before its password is checked, so that many at once
 * gain nothing.
 */
@Component
class SignInThrottle {

    static final int FREE_FOR_NAME = 5;
    static final int FREE_FOR_ADDRESS = 50;
    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration FORGET_AFTER = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 20_000;

    private final Clock clock;
    private final Attempts names = new Attempts(FREE_FOR_NAME);
    private final Attempts addresses = new Attempts(FREE_FOR_ADDRESS);

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Whether this attempt may go on to the password; if so it counts as wrong until it {@link #succeeded}. */
    boolean admits(String name, String address) {
        synchronized (this) {
            // Asked for in here: a moment before the other attempt's would count as too early.
            var now = clock.instant();
            if (!names.admits(name, now) || !addresses.admits(address, now)) {
                return false;
            }
            names.count(name, now);
            addresses.count(address, now);
            return true;
        }
    }

    synchronized void succeeded(String name, String address) {
        names.forget(name);
        addresses.takeBack(address);
    }

    synchronized int remembered() {
        return names.entries.size() + addresses.entries.size();
    }

    private record Wrong(int times, Instant last) {}

    private static final class Attempts {

        private final int free;

        private final Map<String, Wrong> entries = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
                return size() > MOST_REMEMBERED;
            }
        };

        Attempts(int free) {
            this.free = free;
        }

        boolean admits(String key, Instant now) {
            var wrong = entries.get(key);
            if (wrong == null) {
                return true;
            }
            if (wrong.last().plus(FORGET_AFTER).isBefore(now)) {
                entries.remove(key);
                return true;
            }
            return !now.isBefore(wrong.last().plus(waitAfter(wrong.times())));
        }

        private Duration waitAfter(int times) {
            if (times < free) {
                return Duration.ZERO;
            }
            var doubled = Duration.ofSeconds(1L << Math.min(times - free, 10));
            return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        }

        void count(String key, Instant now) {
            entries.merge(key, new Wrong(1, now), (before, one) -> new Wrong(before.times() + 1, now));
        }

        void forget(String key) {
            entries.remove(key);
        }

        void takeBack(String key) {
            entries.computeIfPresent(
                    key, (same, wrong) -> wrong.times() <= 1 ? null : new Wrong(wrong.times() - 1, wrong.last()));
        }
    }
}
