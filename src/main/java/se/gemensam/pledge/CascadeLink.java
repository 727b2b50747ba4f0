package se.gemensam.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Member;

/** That a pledge which was there before is to carry out a part of another one. Across rooms it takes both. */
@Entity
@Table(name = "cascade_link")
class CascadeLink {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID childId;
    private UUID parentId;
    private @Nullable UUID indicatorId;
    private @Nullable UUID parentIndicatorId;
    private UUID proposedBy;
    private Instant proposedAt;
    private @Nullable UUID acceptedBy;
    private @Nullable Instant acceptedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected CascadeLink() {}

    /** @param figures the child's, and the parent's that it is part of; null when none of them go together */
    CascadeLink(UUID childId, UUID parentId, @Nullable LinkedFigures figures, Member by, Instant now) {
        this.id = UUID.randomUUID();
        this.childId = childId;
        this.parentId = parentId;
        this.indicatorId = figures == null ? null : figures.below();
        this.parentIndicatorId = figures == null ? null : figures.above();
        this.proposedBy = by.id();
        this.proposedAt = now;
    }

    void accept(Member by, Instant now) {
        if (acceptedAt != null) {
            throw new RefusedException("cascade.link.accepted");
        }
        acceptedBy = by.id();
        acceptedAt = now;
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID childId() {
        return childId;
    }

    UUID parentId() {
        return parentId;
    }

    @Nullable
    UUID indicatorId() {
        return indicatorId;
    }

    @Nullable
    UUID parentIndicatorId() {
        return parentIndicatorId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CascadeLink link && id.equals(link.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
