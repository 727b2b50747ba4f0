package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a platform as both sides have adopted it, or as it reads after a correction of that. */
@Entity
@Table(name = "adopted_text")
class AdoptedText {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;
    private UUID versionId;
    private String hash;
    private Instant adoptedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AdoptedText() {}

    AdoptedText(PlatformVersion text, String hash, Instant now) {
        id = UUID.randomUUID();
        platformId = text.platformId();
        versionId = text.id();
        this.hash = hash;
        adoptedAt = now;
    }

    UUID platformId() {
        return platformId;
    }

    UUID versionId() {
        return versionId;
    }

    /** SHA-256, in hex, over the text, the decisions about it, and what they leave out. */
    String hash() {
        return hash;
    }

    Instant adoptedAt() {
        return adoptedAt;
    }
}
