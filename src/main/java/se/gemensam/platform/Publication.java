package se.gemensam.platform;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Member;

/** What both sides of a platform have laid out for everybody to read, until one of them takes it away. */
@Entity
@Table(name = "publication")
class Publication {

    @Id
    private UUID platformId;

    @Version
    private @Nullable Long version;

    @Embedded
    private Edition edition;

    private Instant publishedAt;
    private @Nullable UUID takenAwayBy;
    private @Nullable Instant takenAwayAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Publication() {}

    Publication(UUID platformId, Edition edition, Instant now) {
        this.platformId = platformId;
        this.edition = edition;
        this.publishedAt = now;
    }

    void publish(Edition next, Instant now) {
        edition = next;
        publishedAt = now;
        takenAwayBy = null;
        takenAwayAt = null;
    }

    void takeAway(Member member, Instant now) {
        takenAwayBy = member.id();
        takenAwayAt = now;
    }

    boolean isPublic() {
        return takenAwayAt == null;
    }

    UUID platformId() {
        return platformId;
    }

    Edition edition() {
        return edition;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
