package se.gemensam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.gemensam.base.RefusedException;

class ApiTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static ApiToken expiring(Instant expiresAt) {
        return new ApiToken(UUID.randomUUID(), Secret.random("gem_"), "skript", TokenScope.READ, NOW, expiresAt);
    }

    @Test
    void itLivesUntilItsExpiryAndNoLonger() {
        var token = expiring(NOW.plusSeconds(60));
        assertThat(token.isAliveAt(NOW.plusSeconds(59))).isTrue();
        assertThat(token.isAliveAt(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void noneLivesForEverOrIsBornDead() {
        assertThatThrownBy(() -> expiring(NOW)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> expiring(NOW.plus(Duration.ofDays(367)))).isInstanceOf(RefusedException.class);
    }

    @Test
    void noTwoSecretsAreTheSameAndNoneShowsItself() {
        assertThat(Secret.random("gem_")).isNotEqualTo(Secret.random("gem_"));
        var secret = Secret.random("gem_");
        assertThat(secret.toString()).doesNotContain(secret.value());
        assertThat(secret.hash()).hasSize(64).doesNotContain(secret.value());
    }
}
