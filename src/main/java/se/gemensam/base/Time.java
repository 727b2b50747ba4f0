package se.gemensam.base;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application's clock, and the calendar that periods and due dates are read in. */
@Configuration
@EnableScheduling
public class Time {

    /** Periods, due dates and the last day of an office are days of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Ticks in microseconds: what both databases keep, so that an instant reads back as it was written. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
