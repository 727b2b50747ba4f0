package se.gemensam.identity;

import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of invented people, who all have the same password. They exist in the demo only. */
@Component
@ConditionalOnBooleanProperty("gemensam.demo")
@Transactional
public class DemoAccounts {

    public static final String PASSWORD = "demo";

    private final AccountRepository accounts;
    private final Clock clock;
    private final String hash;

    DemoAccounts(AccountRepository accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
        this.hash = passwords.encode(PASSWORD);
    }

    public UUID person(String email, String name) {
        return add(email, name, false);
    }

    public UUID administrator(String email, String name) {
        return add(email, name, true);
    }

    private UUID add(String email, String name, boolean administrator) {
        var address = new EmailAddress(email);
        if (!address.isExample()) {
            throw new IllegalArgumentException("real people have no place in the demo: " + email);
        }
        return accounts.save(new Account(address, name, hash, administrator, clock.instant()))
                .id();
    }
}
