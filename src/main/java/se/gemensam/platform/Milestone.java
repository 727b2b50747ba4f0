package se.gemensam.platform;

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
import se.gemensam.workspace.Member;

/** A day of a platform's timetable. */
@Entity
@Table(name = "milestone")
class Milestone {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;

    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;

    private LocalDate heldOn;
    private String who;
    private String note;
    private @Nullable UUID doneBy;
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Milestone() {}

    Milestone(UUID platformId, MilestoneDraft draft) {
        this.id = UUID.randomUUID();
        this.platformId = platformId;
        this.kind = draft.kind();
        this.heldOn = draft.day();
        this.who = draft.who();
        this.note = draft.note();
    }

    /** What kind of day it is stays. */
    void change(MilestoneDraft draft) {
        heldOn = draft.day();
        who = draft.who();
        note = draft.note();
    }

    /** Whether the sides have to agree anew about it. */
    boolean differsFrom(MilestoneDraft draft) {
        return !heldOn.equals(draft.day()) || !who.equals(draft.who());
    }

    void finish(Member member, Instant now) {
        if (doneAt == null) {
            doneBy = member.id();
            doneAt = now;
        }
    }

    void unfinish() {
        doneBy = null;
        doneAt = null;
    }

    boolean isDone() {
        return doneAt != null;
    }

    UUID id() {
        return id;
    }

    UUID platformId() {
        return platformId;
    }

    MilestoneKind kind() {
        return kind;
    }

    LocalDate day() {
        return heldOn;
    }

    String who() {
        return who;
    }

    String note() {
        return note;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Milestone milestone && milestone.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
