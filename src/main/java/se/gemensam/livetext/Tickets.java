package se.gemensam.livetext;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Tickets in circulation: each opens one document for one person once, for a minute. */
@Component
class Tickets {

    private static final int MINUTE = 60;

    private final Map<String, Ticket> issued = new ConcurrentHashMap<>();
    private final Map<UUID, Window> perAccount = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final LiveTextLimits limits;

    Tickets(Clock clock, LiveTextLimits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /** False when the person has had its share of this minute. */
    boolean mayIssue(UUID accountId) {
        var now = clock.instant();
        var window = perAccount.compute(
                accountId,
                (id, present) ->
                        present == null || present.start.plusSeconds(MINUTE).isBefore(now)
                                ? new Window(now, 1)
                                : new Window(present.start, present.count + 1));
        return window.count <= limits.ticketsPerMinute();
    }

    String issue(UUID accountId, UUID documentId) {
        forgetExpired();
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        issued.put(secret, new Ticket(accountId, documentId, clock.instant().plus(limits.ticketLife())));
        return secret;
    }

    /** Whether the ticket is good for this person and document; it is used up in any case. */
    boolean redeem(String secret, UUID accountId, UUID documentId) {
        var ticket = issued.remove(secret);
        return ticket != null
                && ticket.accountId.equals(accountId)
                && ticket.documentId.equals(documentId)
                && clock.instant().isBefore(ticket.expiresAt);
    }

    private void forgetExpired() {
        var now = clock.instant();
        issued.values().removeIf(ticket -> !now.isBefore(ticket.expiresAt));
        perAccount.values().removeIf(window -> window.start.plusSeconds(MINUTE).isBefore(now));
    }

    private record Ticket(UUID accountId, UUID documentId, Instant expiresAt) {}

    private record Window(Instant start, int count) {}
}
