package se.gemensam.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;

/** A conversation about one thing, for one audience: whom it is for never changes, for then somebody would have read it. */
@Entity
@Table(name = "discussion_thread")
class DiscussionThread {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID workspaceId;
    private UUID pageId;
    private UUID subjectId;
    private Audience audience;
    private @Nullable String quote;
    private UUID openedBy;
    private Instant openedAt;
    private Instant spokenAt;
    private @Nullable UUID assignedTo;
    private @Nullable UUID resolvedBy;
    private @Nullable Instant resolvedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DiscussionThread() {}

    DiscussionThread(
            UUID pageId, UUID subjectId, Audience audience, @Nullable String quote, Member opener, Instant now) {
        this.id = UUID.randomUUID();
        this.workspaceId = opener.workspaceId();
        this.pageId = pageId;
        this.subjectId = subjectId;
        this.audience = audience;
        this.quote = quote;
        this.openedBy = opener.id();
        this.openedAt = now;
        this.spokenAt = now;
    }

    /** Whoever says something more opens it again. */
    void speak(Instant now) {
        spokenAt = now;
        reopen();
    }

    /** Something was said by somebody who decides nothing here: it stays as settled as it was. */
    void hear(Instant now) {
        spokenAt = now;
    }

    void assign(@Nullable UUID memberId) {
        assignedTo = memberId;
    }

    void resolve(Member member, Instant now) {
        resolvedBy = member.id();
        resolvedAt = now;
    }

    void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    /** Somebody put it where the same words stand. */
    void follow(UUID newSubjectId) {
        subjectId = newSubjectId;
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    UUID pageId() {
        return pageId;
    }

    UUID subjectId() {
        return subjectId;
    }

    Audience audience() {
        return audience;
    }

    Optional<String> quote() {
        return Optional.ofNullable(quote);
    }

    UUID openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant spokenAt() {
        return spokenAt;
    }

    Optional<UUID> assignedTo() {
        return Optional.ofNullable(assignedTo);
    }

    Optional<UUID> resolvedBy() {
        return Optional.ofNullable(resolvedBy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiscussionThread thread && thread.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
