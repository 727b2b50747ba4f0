package se.gemensam.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Following;

/** That a member follows something, or has said that it does not want to. */
@Entity
@Table(name = "follow")
class Follow {

    @Embeddable
    record Key(UUID memberId, UUID targetId) implements Serializable {}

    @EmbeddedId
    private Key id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Following.Kind kind;

    @Column
    private UUID pageId;

    @Column
    private UUID subjectId;

    @Column
    private boolean following;

    @Column
    private Instant chosenAt;

    protected Follow() {}

    Follow(UUID memberId, Following.Kind kind, UUID targetId, UUID pageId, UUID subjectId, Instant now) {
        this.id = new Key(memberId, targetId);
        this.kind = kind;
        this.pageId = pageId;
        this.subjectId = subjectId;
        this.following = true;
        this.chosenAt = now;
    }

    void begin(Instant now) {
        following = true;
        chosenAt = now;
    }

    void stop(Instant now) {
        following = false;
        chosenAt = now;
    }

    UUID memberId() {
        return id.memberId();
    }

    UUID targetId() {
        return id.targetId();
    }

    Following.Kind kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }

    boolean isFollowing() {
        return following;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Follow follow && id.equals(follow.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
