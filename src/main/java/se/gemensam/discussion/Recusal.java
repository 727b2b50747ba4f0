package se.gemensam.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;

/** Jäv: a member has an interest in something, and takes no part in deciding it until that is taken back. */
@Entity
@Table(name = "recusal")
class Recusal {

    static final int LONGEST_REASON = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID pageId;

    @Column
    private UUID subjectId;

    @Column
    private UUID memberId;

    private @Nullable String reason;

    @Column
    private Instant declaredAt;

    /** The member while it lasts: the database allows it once about a subject. */
    private @Nullable UUID presentMemberId;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Recusal() {}

    Recusal(UUID pageId, UUID subjectId, UUID memberId, String reason, Instant now) {
        this.id = UUID.randomUUID();
        this.pageId = pageId;
        this.subjectId = subjectId;
        this.memberId = memberId;
        this.presentMemberId = memberId;
        this.declaredAt = now;
        explain(reason);
    }

    final void explain(String words) {
        var stripped = Prose.of(words);
        if (stripped.length() > LONGEST_REASON) {
            throw new RefusedException("recusal.reason.long", LONGEST_REASON);
        }
        reason = stripped.isEmpty() ? null : stripped;
    }

    void takeBack(Instant now) {
        presentMemberId = null;
        withdrawnAt = now;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID memberId() {
        return memberId;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recusal recusal && id.equals(recusal.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
