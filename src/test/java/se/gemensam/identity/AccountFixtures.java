package se.gemensam.identity;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts for tests, each new, all with the same password; and a way to act as one of them. */
@TestComponent
public class AccountFixtures {

    public static final String PASSWORD = "ett långt lösenord";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final AccountRepository accounts;
    private final ActingAs acting;
    private final SecurityCurrentAccount current;
    private final Clock clock;
    private final String hash;

    AccountFixtures(
            AccountRepository accounts,
            ActingAs acting,
            SecurityCurrentAccount current,
            PasswordEncoder passwords,
            Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.acting = acting;
        this.clock = clock;
        this.hash = passwords.encode(PASSWORD);
    }

    public UUID person() {
        return person("Person " + NEXT.incrementAndGet());
    }

    public UUID person(String name) {
        return add(name, false);
    }

    public UUID administrator() {
        return add("Driften", true);
    }

    public String emailOf(UUID accountId) {
        return accounts.getOrThrow(accountId).email();
    }

    public <T> T as(UUID accountId, Supplier<T> work) {
        return acting.account(accountId, work);
    }

    public void as(UUID accountId, Runnable work) {
        acting.account(accountId, work);
    }

    /** As somebody at a certain device. */
    <T> T at(SignedIn person, Supplier<T> work) {
        return current.as(person, work);
    }

    void at(SignedIn person, Runnable work) {
        current.as(person, () -> {
            work.run();
            return person;
        });
    }

    private UUID add(String name, boolean administrator) {
        var email = new EmailAddress("person%d@test.invalid".formatted(NEXT.incrementAndGet()));
        return accounts.save(new Account(email, name, hash, administrator, clock.instant()))
                .id();
    }
}
