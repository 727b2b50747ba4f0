package se.gemensam.identity.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.identity.ApiTokenService;
import se.gemensam.identity.TokenRow;
import se.gemensam.identity.TokenScope;

/** A person's own tokens, from a browser that the person is signed in with. */
@RestController
@RequestMapping("/api/tokens")
class TokenController {

    private static final Duration USUAL_LIFETIME = Duration.ofDays(90);

    private final ApiTokenService tokens;
    private final Clock clock;

    TokenController(ApiTokenService tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Without an expiry a token lives 90 days. */
    record Wanted(
            @NotBlank String name,
            @NotNull TokenScope scope,
            @Nullable Instant expiresAt) {}

    /** The secret is in this answer and nowhere else. */
    record Made(UUID id, String name, TokenScope scope, Instant expiresAt, String token) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made create(@Valid @RequestBody Wanted wanted) {
        var expiresAt = Objects.requireNonNullElseGet(
                wanted.expiresAt(), () -> clock.instant().plus(USUAL_LIFETIME));
        var made = tokens.create(wanted.name(), wanted.scope(), expiresAt);
        var row = made.token();
        return new Made(row.id(), row.name(), row.scope(), row.expiresAt(), made.secret());
    }

    @GetMapping
    List<TokenRow> list() {
        return tokens.mine();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        tokens.revoke(id);
    }
}
