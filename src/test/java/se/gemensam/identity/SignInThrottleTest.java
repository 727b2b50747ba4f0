package se.gemensam.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.gemensam.TestClock;

class SignInThrottleTest {

    private static final String NAME = "anna@parti.example";
    private static final String HOME = "192.0.2.1";

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final SignInThrottle throttle = new SignInThrottle(clock);

    private int admitted(int attempts, String name, String address) {
        int admitted = 0;
        for (int i = 0; i < attempts; i++) {
            admitted += throttle.admits(name, address) ? 1 : 0;
        }
        return admitted;
    }

    @Test
    void aFewMistakesCostNothing() {
        assertThat(admitted(SignInThrottle.FREE_FOR_NAME, NAME, HOME)).isEqualTo(SignInThrottle.FREE_FOR_NAME);
    }

    @Test
    void manyAtOnceGainNothing() {
        assertThat(admitted(1_000, NAME, HOME)).isEqualTo(SignInThrottle.FREE_FOR_NAME);
    }

    @Test
    void theWaitGrowsUpToItsLimit() {
        admitted(SignInThrottle.FREE_FOR_NAME, NAME, HOME);
        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            clock.turn(Duration.ofSeconds(seconds).minusMillis(1));
            assertThat(throttle.admits(NAME, HOME)).as("before %s s", seconds).isFalse();
            clock.turn(Duration.ofMillis(1));
            assertThat(throttle.admits(NAME, HOME)).as("after %s s", seconds).isTrue();
        }
    }

    @Test
    void atMostAHundredGuessesAnHourReachThePasswordFromAnywhere() {
        int reached = 0;
        for (int second = 0; second < 3_600; second++) {
            reached += admitted(3, NAME, "192.0.2." + second % 250);
            clock.turn(Duration.ofSeconds(1));
        }
        assertThat(reached).isBetween(50, 100);
    }

    @Test
    void oneAddressCannotTryManyNames() {
        int reached = 0;
        for (int name = 0; name < 1_000; name++) {
            reached += admitted(1, "person" + name + "@test.invalid", HOME);
        }
        assertThat(reached).isEqualTo(SignInThrottle.FREE_FOR_ADDRESS);
    }

    @Test
    void othersAtTheSameAddressAreNotHeldUpByOnePersonsMistakes() {
        admitted(20, NAME, HOME);
        assertThat(throttle.admits("lena@lo.example", HOME)).isTrue();
    }

    @Test
    void theRightPasswordClearsTheCount() {
        admitted(SignInThrottle.FREE_FOR_NAME, NAME, HOME);
        throttle.succeeded(NAME, HOME);
        assertThat(admitted(20, NAME, HOME)).isEqualTo(SignInThrottle.FREE_FOR_NAME);
    }

    @Test
    void aWholeWorkplaceMaySignInFromOneAddress() {
        for (int person = 0; person < 500; person++) {
            var name = "person" + person + "@test.invalid";
            assertThat(throttle.admits(name, HOME)).isTrue();
            throttle.succeeded(name, HOME);
        }
    }

    @Test
    void anHourWithoutAttemptsIsForgotten() {
        admitted(20, NAME, HOME);
        clock.turn(Duration.ofMinutes(61));
        assertThat(admitted(20, NAME, HOME)).isEqualTo(SignInThrottle.FREE_FOR_NAME);
    }

    @Test
    void memoryIsBounded() {
        for (int i = 0; i < 100_000; i++) {
            throttle.admits("person" + i + "@test.invalid", "address " + i);
        }
        assertThat(throttle.remembered()).isLessThanOrEqualTo(40_000);
    }
}
