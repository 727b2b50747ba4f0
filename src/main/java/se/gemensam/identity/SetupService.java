package se.gemensam.identity;

import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Unguarded;

/** Makes the first administrator. */
@Service
@Transactional
@Unguarded(because = "whoever holds the one-time link runs the installation")
public class SetupService {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final SetupLink link;
    private final Clock clock;

    SetupService(AccountRepository accounts, PasswordEncoder passwords, SetupLink link, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.link = link;
        this.clock = clock;
    }

    public boolean isOpen(String token) {
        return link.opens(new Secret(token));
    }

    /**
     * @throws NotFoundException when the link was used, or is none
     */
    public void createAdministrator(String token, String email, String name, String password) {
        var chosen = new NewPassword(password);
        var account =
                new Account(new EmailAddress(email), name, passwords.encode(chosen.value()), true, clock.instant());
        if (!link.use(new Secret(token))) {
            throw new NotFoundException("set-up link");
        }
        accounts.save(account);
    }
}
