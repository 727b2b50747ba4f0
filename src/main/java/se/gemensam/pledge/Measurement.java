package se.gemensam.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Member;

/** What a figure was on a day. It is never changed: a wrong value is taken away, and the right one entered. */
@Entity
@Table(name = "measurement")
class Measurement {

    @Id
    private UUID id;

    private UUID indicatorId;
    private LocalDate measuredOn;
    private BigDecimal amount;
    private String note;
    private String source;
    private UUID enteredBy;
    private Instant enteredAt;
    private @Nullable UUID removedBy;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Measurement() {}

    Measurement(UUID indicatorId, MeasurementDraft draft, Member by, Instant now) {
        this.id = UUID.randomUUID();
        this.indicatorId = indicatorId;
        this.measuredOn = draft.on();
        this.amount = draft.amount();
        this.note = draft.note();
        this.source = draft.source();
        this.enteredBy = by.id();
        this.enteredAt = now;
    }

    void remove(Member by, Instant now) {
        removedBy = by.id();
        removedAt = now;
    }

    void restore() {
        removedBy = null;
        removedAt = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    LocalDate measuredOn() {
        return measuredOn;
    }

    BigDecimal amount() {
        return Amount.plain(amount);
    }

    String note() {
        return note;
    }

    String source() {
        return source;
    }

    UUID enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measurement measurement && id.equals(measurement.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
