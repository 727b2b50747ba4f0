package se.gemensam.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter on its way. It is tried again later and later, for about a day and a half, and then given up. */
@Entity
@Table(name = "letter")
class Letter {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(18));
    private static final int LONGEST_TROUBLE = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private String kind;

    @Column
    private String recipient;

    @Column
    private String subject;

    @Column
    private String plain;

    @Column
    private String html;

    @Column
    private Instant writtenAt;

    private @Nullable Instant dueAt;

    @Column
    private int attempts;

    private @Nullable Instant sentAt;

    private @Nullable String trouble;

    protected Letter() {}

    Letter(String kind, String recipient, LetterWords words, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.recipient = recipient;
        this.subject = words.subject();
        this.plain = words.plain();
        this.html = words.html();
        this.writtenAt = now;
        this.dueAt = now;
    }

    /** Counts before it is sent: should the process die meanwhile, it is tried again, but not at once. */
    void attempt(Instant now) {
        dueAt = attempts < PAUSES.size() ? now.plus(PAUSES.get(attempts)) : null;
        attempts++;
    }

    void sent(Instant now) {
        sentAt = now;
        dueAt = null;
        trouble = null;
    }

    /** Links in it open doors, and whom it is about is nobody's business any more. */
    void forgetWords() {
        plain = "";
        html = "";
    }

    void failed(String reason) {
        trouble = reason.length() > LONGEST_TROUBLE ? reason.substring(0, LONGEST_TROUBLE) : reason;
    }

    boolean isGivenUp() {
        return sentAt == null && dueAt == null;
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String plain() {
        return plain;
    }

    String html() {
        return html;
    }

    LetterRow row() {
        return new LetterRow(id, kind, recipient, subject, plain, writtenAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Letter letter && id.equals(letter.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
