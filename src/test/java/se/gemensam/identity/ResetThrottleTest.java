package se.gemensam.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.gemensam.TestClock;

class ResetThrottleTest {

    private final TestClock clock = new TestClock(Instant.parse("2026-11-25T12:00:00Z"));
    private final ResetThrottle throttle = new ResetThrottle(clock);

    private void useWhatIsFree() {
        for (var times = 0; times < ResetThrottle.FREE; times++) {
            assertThat(throttle.admits("here")).isTrue();
        }
    }

    @Test
    void afterTheFreeOnesEachWaitsLonger() {
        useWhatIsFree();
        assertThat(throttle.admits("here")).isFalse();
        assertThat(throttle.admits("elsewhere")).isTrue();
        clock.turn(Duration.ofSeconds(1));
        assertThat(throttle.admits("here")).isTrue();
        clock.turn(Duration.ofSeconds(1));
        assertThat(throttle.admits("here")).isFalse();
    }

    @Test
    void whoGoesOnForEverGetsALetterNowAndThen() {
        useWhatIsFree();
        var admitted = 0;
        for (var seconds = 0; seconds < 24 * 3600; seconds += 10) {
            clock.turn(Duration.ofSeconds(10));
            if (throttle.admits("here")) {
                admitted++;
            }
        }
        assertThat(admitted).isLessThan(24 * 6 + 20);
    }

    @Test
    void anHourOfPeaceForgetsAll() {
        useWhatIsFree();
        clock.turn(Duration.ofMinutes(61));
        useWhatIsFree();
    }
}
