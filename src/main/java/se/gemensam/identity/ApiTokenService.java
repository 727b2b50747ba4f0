package se.gemensam.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;

/** Personal tokens for the REST interface. Only a browser makes and lists them: a stolen token must not breed. */
@Service
@Transactional
public class ApiTokenService {

    private static final int MOST = 20;
    private static final Duration USED_PRECISION = Duration.ofMinutes(10);

    private final ApiTokenRepository tokens;
    private final AccountRepository accounts;
    private final SecurityCurrentAccount current;
    private final Clock clock;

    ApiTokenService(
            ApiTokenRepository tokens, AccountRepository accounts, SecurityCurrentAccount current, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    /** The new token, which nobody can read again. */
    public NewToken create(String name, TokenScope scope, Instant expiresAt) {
        var owner = personAtBrowser();
        if (tokens.countByAccountId(owner) >= MOST) {
            throw new RefusedException("token.many", MOST);
        }
        var secret = Secret.random("gem_");
        var token = tokens.save(new ApiToken(owner, secret, name, scope, clock.instant(), expiresAt));
        return new NewToken(token.row(), secret.value());
    }

    @Transactional(readOnly = true)
    public List<TokenRow> mine() {
        return tokens.findByAccountIdOrderByCreatedAt(personAtBrowser()).stream()
                .map(ApiToken::row)
                .toList();
    }

    public void revoke(UUID tokenId) {
        var token = tokens.findByIdAndAccountId(tokenId, personAtBrowser())
                .orElseThrow(() -> new NotFoundException("token " + tokenId));
        tokens.delete(token);
    }

    Optional<SignedIn> signedInWith(Secret secret) {
        var now = clock.instant();
        return tokens.findByTokenHash(secret.hash())
                .filter(token -> token.isAliveAt(now))
                .flatMap(token -> accounts.findById(token.accountId())
                        .filter(account -> !account.isDisabled())
                        .map(account -> {
                            if (!(token.lastUsedAt() instanceof Instant last)
                                    || last.isBefore(now.minus(USED_PRECISION))) {
                                token.used(now);
                            }
                            return account.signedIn(token.scope() == TokenScope.WRITE);
                        }));
    }

    @Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void purge() {
        tokens.deleteByExpiresAtBefore(clock.instant());
    }

    private UUID personAtBrowser() {
        var person = current.id();
        if (current.device().isEmpty()) {
            throw new AccessDeniedException("tokens are made in a browser");
        }
        return person;
    }
}
