package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Member;

/** A question that a platform leaves open, with somebody who takes it on by a day. */
@Entity
@Table(name = "parked_question")
class ParkedQuestion {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;
    private @Nullable UUID sectionId;
    private String question;
    private UUID ownerId;
    private LocalDate dueOn;
    private UUID askedBy;
    private Instant askedAt;
    private String answer;
    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ParkedQuestion() {}

    ParkedQuestion(UUID platformId, QuestionDraft draft, Member asker, Instant now) {
        id = UUID.randomUUID();
        this.platformId = platformId;
        sectionId = draft.sectionId();
        question = draft.question();
        ownerId = draft.ownerId();
        dueOn = draft.dueOn();
        askedBy = asker.id();
        askedAt = now;
        answer = "";
    }

    void close(String answer, Member member, Instant now) {
        this.answer = answer;
        closedBy = member.id();
        closedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID platformId() {
        return platformId;
    }

    Optional<UUID> sectionId() {
        return Optional.ofNullable(sectionId);
    }

    String question() {
        return question;
    }

    UUID ownerId() {
        return ownerId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String answer() {
        return answer;
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
