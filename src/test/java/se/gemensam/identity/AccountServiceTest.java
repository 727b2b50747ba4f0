package se.gemensam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.gemensam.DatabaseTest;
import se.gemensam.base.RefusedException;
import se.gemensam.shell.Theme;

@DatabaseTest
class AccountServiceTest {

    private static final String LONG_ENOUGH = "tolv tecken!";

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private AccountFixtures fixtures;

    @Autowired
    private PersonInFront front;

    @Autowired
    private PasswordEncoder passwords;

    private UUID administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = fixtures.administrator();
    }

    private UUID register(String email) {
        return fixtures.as(administrator, () -> accounts.register(email, "Anna Berg", LONG_ENOUGH));
    }

    private static String unique() {
        return "person-" + UUID.randomUUID();
    }

    @Test
    void aPersonTakesAnotherNameOfOneLine() {
        var person = fixtures.person("Anna Berg");
        fixtures.as(person, () -> {
            accounts.rename(" Anna\nBerg-Lind ");
            assertThat(accounts.me().name()).isEqualTo("Anna Berg-Lind");
            assertRefused("account.name.invalid", () -> accounts.rename(" \0"));
            assertRefused("account.name.invalid", () -> accounts.rename("x".repeat(121)));
        });
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void oneAddressIsOneAccountHoweverItIsWritten() {
        var name = unique();
        register("  " + name.toUpperCase(Locale.ROOT) + "@Test.Invalid ");
        assertRefused("account.email.taken", () -> register(name + "@test.invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "anna@", "@test.invalid", "anna berg@test.invalid", "a@b@c"})
    void whatIsNoAddressIsRefused(String email) {
        assertRefused("account.email.invalid", () -> register(email));
    }

    @Test
    void aPasswordHasAtLeastTwelveCharacters() {
        assertRefused(
                "account.password.short",
                () -> fixtures.as(
                        administrator, () -> accounts.register(unique() + "@test.invalid", "A", "elva tecken")));
    }

    @Test
    void aPasswordIsKeptAsItsSlowHashOnly() {
        var hash = repository.getOrThrow(register(unique() + "@test.invalid")).passwordHash();
        assertThat(hash).startsWith("{argon2}$argon2id$").doesNotContain(LONG_ENOUGH);
        assertThat(passwords.matches(LONG_ENOUGH, hash)).isTrue();
    }

    @Test
    void onlyTheAdministratorKeepsAccounts() {
        var person = fixtures.person();
        var other = fixtures.person();
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> accounts.register(unique() + "@test.invalid", "A", LONG_ENOUGH),
                () -> accounts.page(Pageable.ofSize(10)),
                () -> accounts.disable(other),
                () -> accounts.enable(other))) {
            assertThatThrownBy(() -> fixtures.as(person, () -> run(act))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(repository.getOrThrow(other).isDisabled()).isFalse();
    }

    private static void run(ThrowingCallable act) {
        try {
            act.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    @Test
    void theAdministratorCannotLockTheOwnDoor() {
        assertRefused("account.disable.own", () -> fixtures.as(administrator, () -> accounts.disable(administrator)));
    }

    @Test
    void changingThePasswordNeedsTheOldOne() {
        var person = fixtures.person();
        assertRefused(
                "account.password.wrong",
                () -> fixtures.as(person, () -> accounts.changePassword("något annat", LONG_ENOUGH)));
        fixtures.as(person, () -> accounts.changePassword(AccountFixtures.PASSWORD, LONG_ENOUGH));
        assertThat(passwords.matches(LONG_ENOUGH, repository.getOrThrow(person).passwordHash()))
                .isTrue();
    }

    @Test
    void languageAndThemeAreThePersonsOwn() {
        var person = fixtures.person();
        fixtures.as(person, () -> {
            assertThat(front.language()).isEmpty();
            front.choose(Locale.UK);
            front.choose(Theme.DARK);
            assertThat(front.language()).hasValue(Locale.ENGLISH);
            assertThat(front.theme()).hasValue(Theme.DARK);
        });
        assertThat(fixtures.as(fixtures.person(), front::theme)).isEmpty();
    }
}
