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

/** Someone's way to a new password, by a link in a letter. An account has one at the most: a new one ends the one before. */
@Entity
@Table(name = "password_reset")
class PasswordReset {

    static final Duration LIFETIME = Duration.ofHours(1);

    /** Who asks again this soon has a letter on the way already. */
    static final Duration PAUSE = Duration.ofMinutes(2);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID accountId;

    @Column
    private String tokenHash;

    @Column
    private Instant askedAt;

    @Column
    private Instant expiresAt;

    protected PasswordReset() {}

    PasswordReset(UUID accountId, Secret token, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        renew(token, now);
    }

    final void renew(Secret token, Instant now) {
        tokenHash = token.hash();
        askedAt = now;
        expiresAt = now.plus(LIFETIME);
    }

    boolean isFreshAt(Instant now) {
        return now.isBefore(askedAt.plus(PAUSE));
    }

    boolean isAliveAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    UUID accountId() {
        return accountId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PasswordReset reset && id.equals(reset.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
