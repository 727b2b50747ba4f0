package se.gemensam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/** From a day through another, both included, or without an end. Days are Swedish days. */
@Embeddable
public record Period(
        @Column(name = "from_date") LocalDate from,
        @Column(name = "until_date") @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new RefusedException("period.backwards");
        }
    }

    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    public static Period of(LocalDate from, LocalDate until) {
        return new Period(from, until);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Period other) {
        return !isOver(other.from) && !other.isOver(from);
    }

    public boolean isOver(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    /** The same, ending on the given day unless it ended before; a period that never began ends when it begins. */
    public Period endedOn(LocalDate day) {
        var last = day.isBefore(from) ? from : day;
        return end().filter(end -> end.isBefore(last)).isPresent() ? this : new Period(from, last);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }
}
