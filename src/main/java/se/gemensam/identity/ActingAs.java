package se.gemensam.identity;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Runs work as a person who is not there, through the same doors and rights: the demo's as one of its people, and what somebody has asked
 * to have made beside the request.
 */
@Component
public class ActingAs {

    private final AccountRepository accounts;
    private final SecurityCurrentAccount current;

    ActingAs(AccountRepository accounts, SecurityCurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
    }

    public <T> T account(UUID accountId, Supplier<T> work) {
        return current.as(accounts.getOrThrow(accountId).signedIn(true), work);
    }

    public void account(UUID accountId, Runnable work) {
        account(accountId, () -> {
            work.run();
            return accountId;
        });
    }
}
