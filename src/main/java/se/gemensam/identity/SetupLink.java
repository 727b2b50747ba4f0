package se.gemensam.identity;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The way in for the first administrator: a link that is printed at start while there is none. It works once, and only
 * until the next start prints another.
 */
@Component
class SetupLink {

    private static final Logger LOG = LoggerFactory.getLogger(SetupLink.class);

    private final AccountRepository accounts;
    private final String url;
    private final AtomicReference<@Nullable String> hash = new AtomicReference<>();

    SetupLink(AccountRepository accounts, @Value("${gemensam.url}") String url) {
        this.accounts = accounts;
        this.url = url;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printWhenNeeded() {
        if (!accounts.existsByAdministratorTrueAndDisabledAtIsNull()) {
            LOG.info("No administrator yet. Make the first one, once, at {}/setup/{}", url, renew().value());
        }
    }

    Secret renew() {
        var token = Secret.random("");
        hash.set(token.hash());
        return token;
    }

    boolean opens(Secret token) {
        return token.hash().equals(hash.get());
    }

    /** True for exactly one caller. */
    boolean use(Secret token) {
        var expected = hash.get();
        return token.hash().equals(expected) && hash.compareAndSet(expected, null);
    }
}
