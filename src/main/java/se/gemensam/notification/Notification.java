package se.gemensam.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Deed;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Reminder;

/** Something new for a person. More of the same while it is unread is the same, with the last who did it. */
@Entity
@Table(name = "notification")
class Notification {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID accountId;

    @Column
    private UUID workspaceId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Enumerated(EnumType.STRING)
    private DeedKind kind;

    private @Nullable UUID actorId;

    private @Nullable UUID aboutId;

    @Column
    private Audience audience;

    private @Nullable UUID pageId;

    private @Nullable UUID subjectId;

    private @Nullable UUID threadId;

    @Column
    private Instant happenedAt;

    private @Nullable Instant readAt;

    private @Nullable Instant mailedAt;

    protected Notification() {}

    Notification(Member receiver, Reason reason, Deed deed, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = receiver.accountId();
        this.workspaceId = deed.workspace();
        this.reason = reason;
        this.kind = deed.kind();
        this.actorId = deed.actor();
        this.aboutId = deed.about();
        this.audience = deed.audience();
        this.pageId = deed.page();
        this.subjectId = deed.subject();
        this.threadId = deed.thread();
        this.happenedAt = now;
    }

    /** Told of what nobody did. */
    Notification(Member receiver, Reminder reminder, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = receiver.accountId();
        this.workspaceId = reminder.workspace();
        this.reason = Reason.ASKED;
        this.kind = reminder.kind();
        this.audience = new Audience.Me(receiver.id());
        this.pageId = reminder.page();
        this.subjectId = reminder.page();
        this.happenedAt = now;
        this.mailedAt = kind.isForTheMoment() ? now : null;
    }

    boolean isSameAs(Reminder reminder) {
        return reason == Reason.ASKED
                && kind == reminder.kind()
                && reminder.page().equals(pageId);
    }

    boolean isSameAs(Reason otherReason, Deed deed) {
        return reason == otherReason
                && kind == deed.kind()
                && audience.equals(deed.audience())
                && Objects.equals(subjectId, deed.subject())
                && Objects.equals(threadId, deed.thread());
    }

    void again(Deed deed, Instant now) {
        actorId = deed.actor();
        aboutId = deed.about();
        again(now);
    }

    void again(Instant now) {
        happenedAt = now;
        mailedAt = kind.isForTheMoment() ? now : null; // as if it were: no letter is written
    }

    /** The member whom it is about, if it is one, and not who did it. */
    Optional<UUID> aboutId() {
        return Optional.ofNullable(aboutId).filter(about -> !about.equals(actorId));
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    void mailed(Instant now) {
        mailedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    Reason reason() {
        return reason;
    }

    DeedKind kind() {
        return kind;
    }

    /** Who did it; empty for what nobody did. */
    Optional<UUID> actorId() {
        return Optional.ofNullable(actorId);
    }

    Audience audience() {
        return audience;
    }

    Optional<UUID> pageId() {
        return Optional.ofNullable(pageId);
    }

    Optional<UUID> subjectId() {
        return Optional.ofNullable(subjectId);
    }

    boolean isTalk() {
        return threadId != null && !kind.isVote() && !kind.isAmendment();
    }

    /** The advisory vote that it is about. */
    Optional<UUID> voteId() {
        return Optional.ofNullable(threadId).filter(_ -> kind.isVote());
    }

    Optional<UUID> amendmentId() {
        return Optional.ofNullable(threadId).filter(_ -> kind.isAmendment());
    }

    Instant happenedAt() {
        return happenedAt;
    }

    boolean isUnread() {
        return readAt == null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Notification notification && id.equals(notification.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
