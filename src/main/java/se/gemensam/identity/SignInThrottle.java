package se.gemensam.identity;

import java.time.Clock;
import java.time.Duration;
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

    private final Clock clock;
    private final Attempts names = new Attempts(FREE_FOR_NAME, LONGEST_WAIT);
    private final Attempts addresses = new Attempts(FREE_FOR_ADDRESS, LONGEST_WAIT);

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
        return names.remembered() + addresses.remembered();
    }
}
