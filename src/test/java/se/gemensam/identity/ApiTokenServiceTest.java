package se.gemensam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.DatabaseTest;
import se.gemensam.base.RefusedException;

@DatabaseTest
class ApiTokenServiceTest {

    @Autowired
    private ApiTokenService tokens;

    @Autowired
    private ApiTokenRepository repository;

    @Autowired
    private AccountService accountService;

    @Autowired
    private DeviceService devices;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    private UUID person;
    private SignedIn atBrowser;

    @BeforeEach
    void aPersonAtABrowser() {
        person = accounts.person();
        atBrowser = devices.signedInWith(devices.begin(person, "test")).orElseThrow();
    }

    private NewToken make() {
        return accounts.at(
                atBrowser,
                () -> tokens.create("skript", TokenScope.READ, clock.instant().plus(Duration.ofDays(1))));
    }

    @Test
    void aTokenIsItsPersonWithItsScope() {
        var read = tokens.signedInWith(new Secret(make().secret())).orElseThrow();
        assertThat(read.accountId()).isEqualTo(person);
        assertThat(read.mayWrite()).isFalse();
        assertThat(read.deviceId()).isNull();
    }

    @Test
    void theTokenItselfIsNotKept() {
        var made = make();
        var kept = repository.findByTokenHash(new Secret(made.secret()).hash());
        assertThat(kept).isPresent();
        assertThat(repository.findByTokenHash(made.secret())).isEmpty();
    }

    @Test
    void anExpiredTokenIsNobodys() {
        var secret = Secret.random("gem_");
        var past = clock.instant().minus(Duration.ofDays(2));
        transactions.executeWithoutResult(status -> repository.save(
                new ApiToken(person, secret, "gammal", TokenScope.READ, past, past.plus(Duration.ofDays(1)))));
        assertThat(tokens.signedInWith(secret)).isEmpty();
    }

    @Test
    void aClosedAccountsTokensEnd() {
        var made = make();
        accounts.as(accounts.administrator(), () -> accountService.disable(person));
        assertThat(tokens.signedInWith(new Secret(made.secret()))).isEmpty();
        accounts.as(accounts.administrator(), () -> accountService.enable(person));
        assertThat(tokens.signedInWith(new Secret(made.secret()))).isEmpty();
    }

    @Test
    void aPersonHasAFewOnly() {
        for (int i = 0; i < 20; i++) {
            make();
        }
        assertThatThrownBy(this::make).isInstanceOf(RefusedException.class);
    }
}
