package se.gemensam.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.base.Unguarded;

/** Accounts: the administrator keeps them, each person keeps the own one. Publishes {@link AccountChanged}. */
@Service
@Transactional
public class AccountService implements Accounts {

    private final AccountRepository accounts;
    private final DeviceService devices;
    private final ApiTokenRepository tokens;
    private final PasswordEncoder passwords;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            DeviceService devices,
            ApiTokenRepository tokens,
            PasswordEncoder passwords,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.tokens = tokens;
        this.passwords = passwords;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    public UUID register(String email, String name, String password) {
        current.requireAdministrator();
        return open(email, name, password);
    }

    @Override
    @Unguarded(because = "the room above invited the address, and its link came by mail")
    public UUID open(String email, String name, String password) {
        var address = new EmailAddress(email);
        if (accounts.existsByEmail(address.value())) {
            throw new RefusedException("account.email.taken");
        }
        var hash = passwords.encode(new NewPassword(password).value());
        return accounts.save(new Account(address, name, hash, false, clock.instant()))
                .id();
    }

    @Transactional(readOnly = true)
    public AccountRow me() {
        return accounts.getOrThrow(current.id()).row();
    }

    @Transactional(readOnly = true)
    public Page<AccountRow> page(Pageable page) {
        current.requireAdministrator();
        return accounts.findAll(page).map(Account::row);
    }

    /** What one is called, wherever others may read one's name. */
    public void rename(String name) {
        var account = accounts.getOrThrow(current.id());
        account.rename(name);
        events.publishEvent(new AccountChanged(account.id()));
    }

    /** Ends every other device and every personal token: whoever knew the old password is out. */
    public void changePassword(String oldPassword, String newPassword) {
        var account = accounts.getOrThrow(current.id());
        if (!passwords.matches(oldPassword, account.passwordHash())) {
            throw new RefusedException("account.password.wrong");
        }
        account.changePassword(passwords.encode(new NewPassword(newPassword).value()));
        devices.endOthers();
        tokens.deleteByAccountId(account.id());
    }

    public void disable(UUID accountId) {
        current.requireAdministrator();
        if (accountId.equals(current.id())) {
            throw new RefusedException("account.disable.own");
        }
        accounts.getOrThrow(accountId).disable(clock.instant());
        devices.endAll(accountId);
        tokens.deleteByAccountId(accountId);
    }

    public void enable(UUID accountId) {
        current.requireAdministrator();
        accounts.getOrThrow(accountId).enable();
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded(because = "the room above decides which names its viewer may see")
    public Map<UUID, String> names(Collection<UUID> accountIds) {
        return accounts.findAllById(accountIds).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded(because = "a language tells nothing about a person")
    public Locale language(UUID accountId) {
        return accounts.findById(accountId).flatMap(Account::language).orElse(Texts.SWEDISH);
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded(because = "the room above decides who may look for whom")
    public Optional<UUID> withEmail(String email) {
        return accounts.findByEmail(new EmailAddress(email).value()).map(Account::id);
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded(because = "letters go to the person whose address it is; it is shown to nobody")
    public Optional<String> email(UUID accountId) {
        return accounts.findById(accountId).map(Account::email);
    }
}
