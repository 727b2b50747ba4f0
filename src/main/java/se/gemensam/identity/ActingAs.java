package se.gemensam.identity;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs work of the demo as one of its people, through the same doors and rights as that person. */
@Component
public class ActingAs {

    private final AccountRepository accounts;

    ActingAs(AccountRepository accounts) {
        this.accounts = accounts;
    }

    public <T> T account(UUID accountId, Supplier<T> work) {
        var account = accounts.getOrThrow(accountId);
        SecurityContext before = SecurityContextHolder.getContext();
        var acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(account.signedIn(true).authentication());
        SecurityContextHolder.setContext(acting);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void account(UUID accountId, Runnable work) {
        account(accountId, () -> {
            work.run();
            return accountId;
        });
    }
}
