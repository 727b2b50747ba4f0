package se.gemensam.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/** A key that a person made for a program of their own: it may what the person may, or only read it. */
@Entity
@Table(name = "api_token")
class ApiToken {

    static final Duration LONGEST_LIFETIME = Duration.ofDays(366);

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

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    @Column
    private Instant createdAt;

    private @Nullable Instant lastUsedAt;

    @Column
    private Instant expiresAt;

    protected ApiToken() {}

    ApiToken(UUID accountId, Secret token, String name, TokenScope scope, Instant now, Instant expiresAt) {
        var line = OneLine.of(name);
        if (line.isEmpty() || line.length() > 80) {
            throw new RefusedException("token.name.invalid");
        }
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST_LIFETIME))) {
            throw new RefusedException("token.expiry.invalid", LONGEST_LIFETIME.toDays());
        }
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.tokenHash = token.hash();
        this.name = line;
        this.scope = scope;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    void used(Instant now) {
        lastUsedAt = now;
    }

    boolean isAliveAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    UUID accountId() {
        return accountId;
    }

    TokenScope scope() {
        return scope;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }

    TokenRow row() {
        return new TokenRow(id, name, scope, createdAt, lastUsedAt, expiresAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiToken token && id.equals(token.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
