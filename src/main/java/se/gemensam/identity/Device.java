package se.gemensam.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser that a person signed in with. Its token stays the same from request to request: one that changed with each
 * would break as soon as a page sends two requests at once.
 */
@Entity
@Table(name = "device")
class Device {

    static final Duration LIFETIME = Duration.ofDays(30);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID accountId;

    @Column
    private String tokenHash;

    @Column
    private String name;

    @Column
    private Instant createdAt;

    @Column
    private Instant lastSeenAt;

    @Column
    private Instant expiresAt;

    protected Device() {}

    Device(UUID accountId, Secret token, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.tokenHash = token.hash();
        this.name = name;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    DeviceRow row(@Nullable UUID current) {
        return new DeviceRow(id, name, createdAt, lastSeenAt, expiresAt, id.equals(current));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Device device && id.equals(device.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
