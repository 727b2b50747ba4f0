package se.gemensam.identity;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.base.Unguarded;
import se.gemensam.mail.NewLetter;
import se.gemensam.mail.Outbox;

/** A new password for whoever reads the account's mail. Whether there is an account is told by nothing but that letter. */
@Service
@Transactional
@Unguarded(because = "whoever has forgotten a password cannot sign in; the link in the letter is the proof")
public class PasswordResetService {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordResetService.class);

    private final PasswordResetRepository resets;
    private final ResetThrottle throttle;
    private final AccountRepository accounts;
    private final DeviceService devices;
    private final ApiTokenRepository tokens;
    private final PasswordEncoder passwords;
    private final Outbox outbox;
    private final TaskExecutor background;
    private final TransactionOperations transactions;
    private final Clock clock;

    PasswordResetService(
            PasswordResetRepository resets,
            ResetThrottle throttle,
            AccountRepository accounts,
            DeviceService devices,
            ApiTokenRepository tokens,
            PasswordEncoder passwords,
            Outbox outbox,
            TaskExecutor applicationTaskExecutor,
            TransactionOperations transactions,
            Clock clock) {
        this.resets = resets;
        this.throttle = throttle;
        this.accounts = accounts;
        this.devices = devices;
        this.tokens = tokens;
        this.passwords = passwords;
        this.outbox = outbox;
        this.background = applicationTaskExecutor;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends a link, if there is an account of this address that may sign in and no letter is on the way already. That is
     * found out after the answer, so that not even its time tells.
     *
     * @param from network address of whoever asks
     * @throws RefusedException when that is no address, or too much was asked from there lately
     */
    public void ask(String email, String from) {
        var address = new EmailAddress(email);
        if (!throttle.admits(from)) {
            throw new RefusedException("password.forgotten.wait");
        }
        background.execute(() -> send(address));
    }

    private void send(EmailAddress address) {
        try {
            transactions.executeWithoutResult(status -> accounts.findByEmail(address.value())
                    .filter(account -> !account.isDisabled())
                    .ifPresent(this::send));
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException atTheSameMoment) {
            LOG.debug("Asked twice at once: one letter is on its way");
        }
    }

    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return find(new Secret(token)).isPresent();
    }

    /**
     * Ends the link, every device and every personal token of the account.
     *
     * @throws NotFoundException when the link was used, is too old, or is none
     */
    public void choose(String token, String password) {
        var chosen = new NewPassword(password);
        var secret = new Secret(token);
        var account = find(secret).orElseThrow(() -> new NotFoundException("password link"));
        if (resets.use(secret.hash()) == 0) {
            throw new NotFoundException("password link");
        }
        account.changePassword(passwords.encode(chosen.value()));
        devices.endAll(account.id());
        tokens.deleteByAccountId(account.id());
        outbox.write(new NewLetter("password-changed", account.email(), language(account), "/forgot-password"));
    }

    @Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void purge() {
        resets.deleteByExpiresAtBefore(clock.instant());
    }

    private void send(Account account) {
        var now = clock.instant();
        var token = Secret.random("");
        var earlier = resets.findByAccountId(account.id());
        if (earlier.filter(reset -> reset.isFreshAt(now)).isPresent()) {
            return;
        }
        earlier.ifPresentOrElse(
                reset -> reset.renew(token, now), () -> resets.save(new PasswordReset(account.id(), token, now)));
        outbox.write(
                new NewLetter("password-reset", account.email(), language(account), "/new-password/" + token.value()));
    }

    private Optional<Account> find(Secret token) {
        return resets.findByTokenHash(token.hash())
                .filter(reset -> reset.isAliveAt(clock.instant()))
                .map(reset -> accounts.getOrThrow(reset.accountId()))
                .filter(account -> !account.isDisabled());
    }

    private static Locale language(Account account) {
        return account.language().orElse(Texts.SWEDISH);
    }
}
