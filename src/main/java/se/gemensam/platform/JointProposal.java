package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** What a convener of one side has proposed; it happens when one of the other side says yes. */
@Entity
@Table(name = "joint_proposal")
class JointProposal {

    static final int LONGEST_WORD = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;

    @Enumerated(EnumType.STRING)
    private JointKind kind;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private @Nullable Phase target;

    private String word;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable JointOutcome outcome;

    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected JointProposal() {}

    /**
     * @param subjectId the section or the platform that it is about
     * @param target the phase, where it is one
     * @param word why, 0–500 characters
     */
    JointProposal(
            UUID platformId,
            JointKind kind,
            UUID subjectId,
            @Nullable Phase target,
            String word,
            Member member,
            Instant now) {
        this.id = UUID.randomUUID();
        this.platformId = platformId;
        this.kind = kind;
        this.subjectId = subjectId;
        this.target = target;
        this.word = word;
        this.side = member.side();
        this.proposedBy = member.id();
        this.proposedAt = now;
    }

    /** Only what is open is answered. */
    void answer(JointOutcome answer, Member member, Instant now) {
        if (outcome != null) {
            throw new IllegalStateException("answered already");
        }
        outcome = answer;
        answeredBy = member.id();
        answeredAt = now;
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean is(JointOutcome answer) {
        return outcome == answer;
    }

    boolean isAbout(JointKind otherKind, UUID otherSubject) {
        return kind == otherKind && subjectId.equals(otherSubject);
    }

    UUID id() {
        return id;
    }

    UUID platformId() {
        return platformId;
    }

    JointKind kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }

    @Nullable
    Phase target() {
        return target;
    }

    String word() {
        return word;
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
        return other instanceof JointProposal proposal && proposal.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
