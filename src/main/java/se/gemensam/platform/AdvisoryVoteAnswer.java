package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Member;

/** One person's voice in an advisory vote, for whom the person spoke when it was given last. */
@Entity
@Table(name = "advisory_vote_answer")
class AdvisoryVoteAnswer {

    static final int LONGEST_REASON = 1000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID voteId;
    private UUID memberId;
    private UUID accountId;
    private int choice;
    private String reason;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AdvisoryVoteAnswer() {}

    /** Of somebody who has chosen nothing yet. */
    AdvisoryVoteAnswer(UUID voteId, Member member) {
        this.id = UUID.randomUUID();
        this.voteId = voteId;
        this.memberId = member.id();
        this.accountId = member.accountId();
        this.reason = "";
        this.answeredAt = Instant.EPOCH;
    }

    void choose(Member member, int place, String words, Instant now) {
        var why = Prose.of(words);
        if (why.length() > LONGEST_REASON) {
            throw new RefusedException("vote.reason.long", LONGEST_REASON);
        }
        memberId = member.id();
        choice = place;
        reason = why;
        answeredAt = now;
    }

    UUID voteId() {
        return voteId;
    }

    UUID memberId() {
        return memberId;
    }

    UUID accountId() {
        return accountId;
    }

    int choice() {
        return choice;
    }

    String reason() {
        return reason;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
