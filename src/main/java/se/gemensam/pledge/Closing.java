package se.gemensam.pledge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** What both sides say of the pledges of a mandate period. It is laid out for everybody when both say yes, as long as both do. */
@Entity
@Table(name = "closing")
class Closing {

    static final int LONGEST_REMARK = 4000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID workspaceId;

    @Enumerated(EnumType.STRING)
    private ClosingKind kind;

    private int term;
    private UUID openedBy;
    private Instant openedAt;
    private String remark = "";
    private @Nullable UUID proposal;

    @Enumerated(EnumType.STRING)
    private @Nullable Side proposalSide;

    private @Nullable String proposalHash;
    private @Nullable UUID proposedBy;
    private @Nullable Instant proposedAt;
    private @Nullable UUID publishedBy;
    private @Nullable Instant publishedAt;
    private @Nullable UUID takenAwayBy;
    private @Nullable Instant takenAwayAt;

    @ElementCollection
    @CollectionTable(name = "closing_line", joinColumns = @JoinColumn(name = "closing_id"))
    @OrderColumn(name = "place")
    private List<ClosingLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Closing() {}

    Closing(ClosingKind kind, MandatePeriod term, Member by, Instant now) {
        this.id = UUID.randomUUID();
        this.workspaceId = by.workspaceId();
        this.kind = kind;
        this.term = term.year();
        this.openedBy = by.id();
        this.openedAt = now;
    }

    /**
     * Asks the other side to lay it out for everybody.
     *
     * @param words the joint comment, up to 4000 characters; may be empty
     * @param hash of what is to be laid out
     */
    void propose(String words, String hash, Member by, Instant now) {
        if (isPublished()) {
            throw new RefusedException("closing.published.already");
        }
        if (proposal != null) {
            throw new RefusedException("closing.proposed.already");
        }
        var typed = Prose.of(words);
        if (typed.length() > LONGEST_REMARK) {
            throw new RefusedException("closing.remark.tooLong", LONGEST_REMARK);
        }
        remark = typed;
        proposal = UUID.randomUUID();
        proposalSide = by.side();
        proposalHash = hash;
        proposedBy = by.id();
        proposedAt = now;
    }

    /**
     * The other side says yes to exactly what was proposed.
     *
     * @param asked the proposal that it has read
     * @param hash of what there is to be laid out now
     */
    void confirm(UUID asked, List<ClosingLine> now, String hash, Member by, Instant at) {
        requireAsked(asked);
        if (proposalSide == by.side()) {
            throw new RefusedException("closing.own");
        }
        if (!hash.equals(proposalHash)) {
            throw new RefusedException("closing.moved");
        }
        lines.clear();
        lines.addAll(now);
        publishedBy = by.id();
        publishedAt = at;
        takenAwayBy = null;
        takenAwayAt = null;
        settle();
    }

    /** The other side says no. */
    void decline(UUID asked, Member by) {
        requireAsked(asked);
        if (proposalSide == by.side()) {
            throw new RefusedException("closing.own");
        }
        settle();
    }

    /** The side that proposed it takes it back. */
    void withdraw(UUID asked, Member by) {
        requireAsked(asked);
        if (proposalSide != by.side()) {
            throw new RefusedException("closing.others");
        }
        settle();
    }

    /** Either side alone, at once. */
    void takeAway(Member by, Instant now) {
        if (!isPublished()) {
            throw new RefusedException("closing.notPublished");
        }
        lines.clear();
        publishedBy = null;
        publishedAt = null;
        takenAwayBy = by.id();
        takenAwayAt = now;
    }

    private void requireAsked(UUID asked) {
        if (!asked.equals(proposal)) {
            throw new RefusedException("closing.overtaken");
        }
    }

    private void settle() {
        proposal = null;
        proposalSide = null;
        proposalHash = null;
        proposedBy = null;
        proposedAt = null;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    ClosingKind kind() {
        return kind;
    }

    MandatePeriod term() {
        return new MandatePeriod(term);
    }

    /** The joint comment, as it was last proposed. */
    String remark() {
        return remark;
    }

    Optional<UUID> proposal() {
        return Optional.ofNullable(proposal);
    }

    @Nullable
    Side proposalSide() {
        return proposalSide;
    }

    @Nullable
    UUID proposedBy() {
        return proposedBy;
    }

    @Nullable
    Instant proposedAt() {
        return proposedAt;
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    Optional<Instant> takenAwayAt() {
        return Optional.ofNullable(takenAwayAt);
    }

    Optional<UUID> takenAwayBy() {
        return Optional.ofNullable(takenAwayBy);
    }

    /** What everybody reads; empty when it is not laid out. */
    List<ClosingLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Closing closing && id.equals(closing.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
