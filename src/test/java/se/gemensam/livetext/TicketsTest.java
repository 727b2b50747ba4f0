package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import se.gemensam.TestClock;

class TicketsTest {

    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID DOCUMENT = UUID.randomUUID();

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final Tickets tickets = new Tickets(
            clock, Binder.get(new StandardEnvironment()).bindOrCreate("gemensam.live", LiveTextLimits.class));

    @Test
    void aTicketIsGoodForAMinute() {
        var inTime = tickets.issue(ANNA, DOCUMENT);
        var late = tickets.issue(ANNA, DOCUMENT);
        clock.turn(Duration.ofSeconds(59));
        assertThat(tickets.redeem(inTime, ANNA, DOCUMENT)).isTrue();
        clock.turn(Duration.ofSeconds(1));
        assertThat(tickets.redeem(late, ANNA, DOCUMENT)).isFalse();
    }

    @Test
    void aTicketThatWasTriedForSomethingElseIsUsedUp() {
        var ticket = tickets.issue(ANNA, DOCUMENT);

        assertThat(tickets.redeem(ticket, ANNA, UUID.randomUUID())).isFalse();
        assertThat(tickets.redeem(ticket, ANNA, DOCUMENT)).isFalse();
    }

    @Test
    void aThousandTicketsAMinuteAreEnoughForAnybody() {
        for (int i = 0; i < 1000; i++) {
            assertThat(tickets.mayIssue(ANNA)).isTrue();
        }
        assertThat(tickets.mayIssue(ANNA)).isFalse();
        assertThat(tickets.mayIssue(UUID.randomUUID())).isTrue();
        clock.turn(Duration.ofSeconds(61));
        assertThat(tickets.mayIssue(ANNA)).isTrue();
    }
}
