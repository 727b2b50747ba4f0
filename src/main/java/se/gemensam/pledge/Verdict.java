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
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** What one side says became of a pledge. Until the other side has said it too in that round, it is nobody else's to know. */
@Entity
@Table(name = "verdict")
class Verdict {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID pledgeId;
    private int round;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private PledgeOutcome outcome;

    private String why;
    private UUID givenBy;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Verdict() {}

    Verdict(UUID pledgeId, VerdictDraft draft, Member by, Instant now) {
        this.id = UUID.randomUUID();
        this.pledgeId = pledgeId;
        this.round = draft.round();
        this.side = by.side();
        this.outcome = draft.outcome();
        this.why = draft.why();
        this.givenBy = by.id();
        this.givenAt = now;
    }

    /** Its side says otherwise, as long as the round is open. */
    void become(VerdictDraft draft, Member by, Instant now) {
        outcome = draft.outcome();
        why = draft.why();
        givenBy = by.id();
        givenAt = now;
    }

    boolean says(VerdictDraft draft) {
        return outcome == draft.outcome() && why.equals(draft.why());
    }

    /** How often it has been given anew: whoever replaces it says which one it replaces. */
    long edition() {
        return Objects.requireNonNull(version);
    }

    UUID pledgeId() {
        return pledgeId;
    }

    int round() {
        return round;
    }

    Side side() {
        return side;
    }

    PledgeOutcome outcome() {
        return outcome;
    }

    String why() {
        return why;
    }

    UUID givenBy() {
        return givenBy;
    }

    Instant givenAt() {
        return givenAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verdict verdict && id.equals(verdict.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
