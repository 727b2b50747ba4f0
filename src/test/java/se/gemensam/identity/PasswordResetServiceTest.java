package se.gemensam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.gemensam.DatabaseTest;
import se.gemensam.TestMail;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;

@DatabaseTest
class PasswordResetServiceTest {

    private static final Pattern LINK = Pattern.compile("/new-password/([\\w-]+)");
    private static final String CHOSEN = "ett helt nytt lösenord";

    @Autowired
    private PasswordResetService resets;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private AccountService accountService;

    @Autowired
    private DeviceService devices;

    @Autowired
    private AccountFixtures fixtures;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient database;

    private final String here = "198.51.100.1 " + UUID.randomUUID();
    private UUID person;
    private String email;

    @BeforeEach
    void somebodyForgets() {
        person = fixtures.person();
        email = fixtures.emailOf(person);
    }

    @Test
    void theLinkOfTheLetterChangesThePasswordOnce() {
        var device = devices.begin(person, "mobil");
        resets.ask(" " + email.toUpperCase(java.util.Locale.ROOT), here);
        var token = token();

        assertThat(resets.isOpen(token)).isTrue();
        resets.choose(token, CHOSEN);

        assertThat(passwords.matches(CHOSEN, accounts.getOrThrow(person).passwordHash()))
                .isTrue();
        assertThat(devices.signedInWith(device)).isEmpty();
        assertThat(resets.isOpen(token)).isFalse();
        assertThatThrownBy(() -> resets.choose(token, "ett annat nytt lösenord"))
                .isInstanceOf(NotFoundException.class);
        await().untilAsserted(() -> assertThat(TestMail.to(email)).hasSize(2));
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneGetsThrough() throws Exception {
        resets.ask(email, here);
        var token = token();
        var through = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(Stream.generate(() -> (Callable<Void>) () -> {
                        resets.choose(token, CHOSEN);
                        through.incrementAndGet();
                        return null;
                    })
                    .limit(8)
                    .toList());
        }
        assertThat(through).hasValue(1);
    }

    @Test
    void aShortPasswordDoesNotSpendTheLink() {
        resets.ask(email, here);
        var token = token();

        assertThatThrownBy(() -> resets.choose(token, "kort")).isInstanceOf(RefusedException.class);

        assertThat(resets.isOpen(token)).isTrue();
    }

    @Test
    void anotherLetterEndsTheLinkOfTheOneBefore() {
        resets.ask(email, here);
        var first = token();
        turnBack(Duration.ofMinutes(3));
        resets.ask(email, here);
        await().untilAsserted(() -> assertThat(TestMail.to(email)).hasSize(2));

        assertThat(resets.isOpen(first)).isFalse();
        assertThat(resets.isOpen(token())).isTrue();
    }

    @Test
    void whoeverAsksManyTimesSendsOneLetter() {
        for (int times = 0; times < 5; times++) {
            resets.ask(email, here);
        }
        var other = fixtures.emailOf(fixtures.person());
        resets.ask(other, here);
        await().untilAsserted(() -> assertThat(TestMail.to(other)).hasSize(1));

        assertThat(TestMail.to(email)).hasSize(1);
    }

    @Test
    void aLinkIsGoodForAnHour() {
        resets.ask(email, here);
        var token = token();
        turnBack(Duration.ofMinutes(61));

        assertThat(resets.isOpen(token)).isFalse();
        assertThatThrownBy(() -> resets.choose(token, CHOSEN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyWithoutAnAccountAndNobodyWhoIsShutOutGetsALetter() {
        fixtures.as(fixtures.administrator(), () -> accountService.disable(person));
        var unknown = "unknown-" + UUID.randomUUID() + "@test.invalid";
        resets.ask(email, here);
        resets.ask(unknown, here);
        var other = fixtures.emailOf(fixtures.person());
        resets.ask(other, here);
        await().untilAsserted(() -> assertThat(TestMail.to(other)).hasSize(1));

        assertThat(TestMail.to(email)).isEmpty();
        assertThat(TestMail.to(unknown)).isEmpty();
    }

    @Test
    void whoIsShutOutMeanwhileCannotUseTheLink() {
        resets.ask(email, here);
        var token = token();
        fixtures.as(fixtures.administrator(), () -> accountService.disable(person));

        assertThat(resets.isOpen(token)).isFalse();
    }

    @Test
    void whoAsksForManyWaitsTheSameWhetherThereAreSuchAccountsOrNot() {
        for (var times = 0; times < ResetThrottle.FREE; times++) {
            resets.ask("nobody" + times + "@test.invalid", here);
        }
        for (var anybody : List.of(email, "nobody@test.invalid")) {
            assertThatThrownBy(() -> resets.ask(anybody, here))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.key()).isEqualTo("password.forgotten.wait"));
        }
        resets.ask(email, "198.51.100.2 " + here);
    }

    @Test
    void whatIsNoAddressIsSaidSo() {
        assertThatThrownBy(() -> resets.ask("ingen adress", here)).isInstanceOf(RefusedException.class);
    }

    /** Of the latest letter. */
    private String token() {
        var letters = await().until(() -> TestMail.to(email), found -> !found.isEmpty());
        var found = LINK.matcher(source(letters.getLast()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String source(MimeMessage letter) {
        return com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(letter).replace("=\r\n", "");
    }

    /** As if it had been asked for that much earlier. */
    private void turnBack(Duration time) {
        var reset = database.sql("select asked_at, expires_at from password_reset where account_id = ?")
                .param(person)
                .query((row, number) -> new java.time.Instant[] {
                    row.getTimestamp(1).toInstant(), row.getTimestamp(2).toInstant()
                })
                .single();
        database.sql("update password_reset set asked_at = ?, expires_at = ? where account_id = ?")
                .params(
                        java.sql.Timestamp.from(reset[0].minus(time)),
                        java.sql.Timestamp.from(reset[1].minus(time)),
                        person)
                .update();
    }
}
