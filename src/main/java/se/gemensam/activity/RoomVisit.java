package se.gemensam.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a member was in the room last. A visit is over when nothing was opened for a while. */
@Entity
@Table(name = "room_visit")
class RoomVisit {

    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration STEP = Duration.ofMinutes(1);

    @Id
    private UUID memberId;

    @Version
    private @Nullable Long version;

    @Column
    private Instant seenAt;

    @Column
    private Instant beforeAt;

    protected RoomVisit() {}

    RoomVisit(UUID memberId, Instant now) {
        this.memberId = memberId;
        this.seenAt = now;
        this.beforeAt = now;
    }

    void enter(Instant now) {
        if (now.isAfter(seenAt.plus(PAUSE))) {
            beforeAt = seenAt;
        }
        if (now.isAfter(seenAt.plus(STEP))) {
            seenAt = now;
        }
    }

    /** The end of the visit before this one; the beginning of the first. */
    Instant beforeAt() {
        return beforeAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoomVisit visit && memberId.equals(visit.memberId);
    }

    @Override
    public int hashCode() {
        return memberId.hashCode();
    }
}
