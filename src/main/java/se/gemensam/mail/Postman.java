package se.gemensam.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes due letters to the mail server, one after another. Each is marked as tried before it goes, and as sent after: a
 * process that dies in between sends it once more rather than never. The log tells of letters by their id alone.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Limit ROUND = Limit.of(50);
    private static final Duration KEPT = Duration.ofDays(30);

    private final LetterRepository letters;
    private final MailServer server;
    private final TransactionOperations transactions;
    private final Clock clock;

    Postman(LetterRepository letters, MailServer server, TransactionOperations transactions, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${gemensam.mail.every:2s}")
    void deliver() {
        if (server.isThere()) {
            letters.findByDueAtLessThanEqualOrderByDueAt(clock.instant(), ROUND).forEach(this::deliver);
        }
    }

    @Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void purge() {
        transactions.executeWithoutResult(
                status -> letters.deleteByWrittenAtBefore(clock.instant().minus(KEPT)));
    }

    private void deliver(Letter letter) {
        if (!change(letter.id(), tried -> tried.attempt(clock.instant()))) {
            return; // it was taken back meanwhile
        }
        try {
            server.send(letter);
            change(letter.id(), sent -> {
                sent.sent(clock.instant());
                if (!server.keepsWords()) {
                    sent.forgetWords();
                }
            });
        } catch (UnsentException trouble) {
            LOG.warn("Letter {} could not be sent: {}", letter.id(), trouble.reason());
            change(letter.id(), failed -> {
                failed.failed(trouble.reason());
                if (failed.isGivenUp()) {
                    LOG.error("Letter {} is given up", failed.id());
                    failed.forgetWords();
                }
            });
        }
    }

    /** Whether there is such a letter. */
    private boolean change(UUID id, Consumer<Letter> change) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var found = letters.findById(id);
            found.ifPresent(change);
            return found.isPresent();
        }));
    }
}
