package se.gemensam.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** What a convener of one side proposes about a pledge in force; it happens when one of the other side confirms it. */
@Entity
@Table(name = "pledge_proposal")
class PledgeProposal {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID pledgeId;

    @Enumerated(EnumType.STRING)
    private PledgeProposalKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable PledgeProposalKind openKind;

    private @Nullable String content;
    private int definition;
    private String why;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PledgeProposalAnswer answer;

    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PledgeProposal() {}

    /** @param content the definition that is proposed, as it is kept; null where none is */
    PledgeProposal(
            Pledge pledge,
            PledgeProposalKind kind,
            @Nullable String content,
            String why,
            Member proposer,
            Instant now) {
        this.id = UUID.randomUUID();
        this.pledgeId = pledge.id();
        this.kind = kind;
        this.openKind = kind;
        this.content = content;
        this.definition = Objects.requireNonNull(pledge.definition());
        this.why = why;
        this.side = proposer.side();
        this.proposedBy = proposer.id();
        this.proposedAt = now;
    }

    /** Only the other side does. */
    void confirm(Member by, Instant now) {
        requireOther(by);
        end(PledgeProposalAnswer.CONFIRMED, by, now);
    }

    void decline(Member by, Instant now) {
        requireOther(by);
        end(PledgeProposalAnswer.DECLINED, by, now);
    }

    /** Only the side that proposed it does. */
    void withdraw(Member by, Instant now) {
        if (by.side() != side) {
            throw new RefusedException("jointPledge.withdraw.otherSide");
        }
        end(PledgeProposalAnswer.WITHDRAWN, by, now);
    }

    /** What it is about is no longer in force. */
    void lapse(Member by, Instant now) {
        end(PledgeProposalAnswer.LAPSED, by, now);
    }

    private void requireOther(Member by) {
        if (by.side() == side) {
            throw new RefusedException("jointPledge.answer.ownSide");
        }
    }

    private void end(PledgeProposalAnswer how, Member by, Instant now) {
        if (answer != null) {
            throw new RefusedException("jointPledge.answered");
        }
        answer = how;
        openKind = null;
        answeredBy = by.id();
        answeredAt = now;
    }

    UUID id() {
        return id;
    }

    UUID pledgeId() {
        return pledgeId;
    }

    PledgeProposalKind kind() {
        return kind;
    }

    /** Of a change. */
    String content() {
        return Objects.requireNonNull(content);
    }

    /** Number of the definition that it was proposed about. */
    int definition() {
        return definition;
    }

    String why() {
        return why;
    }

    Side side() {
        return side;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PledgeProposal proposal && id.equals(proposal.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
