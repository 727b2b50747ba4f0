package se.gemensam.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Lets nobody fill others' letter boxes, or try which accounts there are: who asks for new passwords from one address again
 * and again waits longer and longer. Every request counts, whether there is such an account or not.
 */
@Component
class ResetThrottle {

    /** A whole office may come from one address. */
    static final int FREE = 20;

    static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final Clock clock;
    private final Attempts addresses = new Attempts(FREE, LONGEST_WAIT);

    ResetThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean admits(String address) {
        var now = clock.instant();
        boolean admitted = addresses.admits(address, now);
        if (admitted) {
            addresses.count(address, now);
        }
        return admitted;
    }
}
