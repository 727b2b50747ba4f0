package se.gemensam.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Member;

/** A meeting at which the two sides go through their pledges. */
@Entity
@Table(name = "check_in")
class CheckIn {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID workspaceId;
    private String title;
    private LocalDate heldOn;
    private String place;

    @Enumerated(EnumType.STRING)
    private CheckInState state = CheckInState.PLANNED;

    private UUID plannedBy;
    private Instant plannedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected CheckIn() {}

    @SuppressWarnings("NullAway.Init") // describe does it
    CheckIn(CheckInDraft draft, Member by, Instant now) {
        this.id = UUID.randomUUID();
        this.workspaceId = by.workspaceId();
        this.plannedBy = by.id();
        this.plannedAt = now;
        describe(draft);
    }

    final void plan(CheckInDraft draft) {
        requirePlanned();
        describe(draft);
    }

    private void describe(CheckInDraft draft) {
        title = draft.title();
        heldOn = draft.givenDay();
        place = draft.place();
    }

    /** Begins it. */
    void hold(LocalDate today) {
        requirePlanned();
        if (heldOn.isAfter(today)) {
            throw new RefusedException("checkIn.hold.early");
        }
        state = CheckInState.HELD;
    }

    void cancel() {
        requirePlanned();
        state = CheckInState.CANCELLED;
    }

    void requirePlanned() {
        if (state != CheckInState.PLANNED) {
            throw new RefusedException("checkIn.refused." + state);
        }
    }

    /** What is written down is written at the meeting and after it. */
    void requireHeld() {
        if (state != CheckInState.HELD) {
            throw new RefusedException("checkIn.refused." + state);
        }
    }

    void requireNotCancelled() {
        if (state == CheckInState.CANCELLED) {
            throw new RefusedException("checkIn.refused." + state);
        }
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    String title() {
        return title;
    }

    LocalDate day() {
        return heldOn;
    }

    String place() {
        return place;
    }

    CheckInState state() {
        return state;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckIn checkIn && id.equals(checkIn.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
