package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Member;

/** One thing that an organisation's answer says, and what the writing group replies to it. */
@Entity
@Table(name = "consultation_point")
class ConsultationPoint {

    static final int LONGEST_REPLY = 2000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID answerId;
    private String subject;

    @Enumerated(EnumType.STRING)
    private @Nullable ConsultationOpinion opinion;

    private String words;
    private String reply;
    private @Nullable UUID repliedBy;
    private @Nullable Instant repliedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ConsultationPoint() {}

    ConsultationPoint(UUID answerId, ConsultationSubject subject, ConsultationComment comment) {
        this.id = UUID.randomUUID();
        this.answerId = answerId;
        this.subject = subject.toString();
        this.opinion = comment.opinion();
        this.words = comment.words();
        this.reply = "";
    }

    void say(ConsultationComment comment) {
        opinion = comment.opinion();
        words = comment.words();
    }

    void reply(String typed, Member by, Instant now) {
        var said = Prose.of(typed);
        if (said.length() > LONGEST_REPLY) {
            throw new RefusedException("consultation.reply.long", LONGEST_REPLY);
        }
        reply = said;
        repliedBy = by.id();
        repliedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID answerId() {
        return answerId;
    }

    ConsultationSubject subject() {
        return ConsultationSubject.parse(subject);
    }

    ConsultationComment comment() {
        return new ConsultationComment(opinion, words);
    }

    String reply() {
        return reply;
    }

    Optional<UUID> repliedBy() {
        return Optional.ofNullable(repliedBy);
    }
}
