package se.gemensam.activity;

import jakarta.persistence.Column;
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
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Deed;
import se.gemensam.workspace.DeedKind;

/** Something that was done in a room. */
@Entity
@Table(name = "activity")
class Activity {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID workspaceId;

    @Column
    private Instant happenedAt;

    @Column
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    private DeedKind kind;

    @Column
    private Audience audience;

    private @Nullable UUID pageId;

    private @Nullable UUID subjectId;

    private @Nullable UUID threadId;

    private @Nullable UUID aboutId;

    protected Activity() {}

    Activity(Deed deed, Instant now) {
        id = UUID.randomUUID();
        workspaceId = deed.workspace();
        happenedAt = now;
        actorId = deed.actor();
        kind = deed.kind();
        audience = deed.audience();
        pageId = deed.page();
        subjectId = deed.subject();
        threadId = deed.thread();
        aboutId = deed.about();
    }

    /** The same goes on: writing is told once for a while, not every few seconds. */
    void goOn(Instant now) {
        happenedAt = now;
    }

    UUID id() {
        return id;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    UUID actorId() {
        return actorId;
    }

    DeedKind kind() {
        return kind;
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

    Optional<UUID> threadId() {
        return Optional.ofNullable(threadId);
    }

    Optional<UUID> aboutId() {
        return Optional.ofNullable(aboutId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Activity activity && id.equals(activity.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
