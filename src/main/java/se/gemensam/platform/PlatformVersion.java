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

/** A platform as it read at a moment: nothing of it ever changes. */
@Entity
@Table(name = "platform_version")
class PlatformVersion {

    static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionReason reason;

    private String name;
    private @Nullable UUID createdBy;
    private Instant createdAt;
    private String hash;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PlatformVersion() {}

    /**
     * @param name empty when nobody gave it one
     * @param createdBy null when nobody asked for it
     */
    PlatformVersion(
            UUID platformId,
            int number,
            VersionReason reason,
            String name,
            @Nullable UUID createdBy,
            String hash,
            Instant now) {
        this.id = UUID.randomUUID();
        this.platformId = platformId;
        this.number = number;
        this.reason = reason;
        this.name = name;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.hash = hash;
    }

    UUID id() {
        return id;
    }

    UUID platformId() {
        return platformId;
    }

    int number() {
        return number;
    }

    VersionReason reason() {
        return reason;
    }

    String name() {
        return name;
    }

    Optional<UUID> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    Instant createdAt() {
        return createdAt;
    }

    String hash() {
        return hash;
    }
}
