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
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** A measure (insats): what a side does, step by step, to keep a pledge. */
@Entity
@Table(name = "pledge_step")
class Step {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID pledgeId;
    private String title;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID organisationId;
    private @Nullable UUID ownerId;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private StepState state = StepState.PLANNED;

    private int weight;
    private @Nullable UUID dependsOn;
    private UUID createdBy;
    private Instant createdAt;
    private @Nullable UUID removedBy;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Step() {}

    @SuppressWarnings("NullAway.Init") // describe does it
    Step(UUID pledgeId, StepDraft draft, Member author, Instant now) {
        this.id = UUID.randomUUID();
        this.pledgeId = pledgeId;
        this.side = author.side();
        this.createdBy = author.id();
        this.createdAt = now;
        describe(draft);
    }

    final void describe(StepDraft draft) {
        title = draft.title();
        organisationId = draft.organisationId();
        ownerId = draft.ownerId();
        dueOn = draft.dueOn();
        weight = draft.weight();
        dependsOn = draft.dependsOn();
    }

    StepDraft draft() {
        return new StepDraft(title, organisationId, ownerId, dueOn, weight, dependsOn);
    }

    void become(StepState next) {
        state = next;
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

    boolean isOwnedBy(Member member) {
        return member.id().equals(ownerId);
    }

    UUID id() {
        return id;
    }

    UUID pledgeId() {
        return pledgeId;
    }

    Side side() {
        return side;
    }

    StepState state() {
        return state;
    }

    @Nullable
    UUID dependsOn() {
        return dependsOn;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Step step && id.equals(step.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
