package se.gemensam.identity;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs in with login name and password. An unknown name, a wrong password and a disabled account take the same time
 * and get the same answer.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final TransactionOperations transactions;
    private final String hashOfNobody;

    PasswordSignIn(
            AccountRepository accounts,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.transactions = transactions;
        this.hashOfNobody = passwords.encode(Secret.random("").value());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var password = attempt.getCredentials() instanceof String given ? given : "";
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (!throttle.admits(name, address)) {
            throw new LockedException("too many attempts");
        }
        var known = accounts.findByEmail(name);
        var matches = matches(password, known.map(Account::passwordHash).orElse(hashOfNobody));
        var account = known.filter(found -> matches && !found.isDisabled())
                .orElseThrow(() -> new BadCredentialsException("wrong name or password"));
        throttle.succeeded(name, address);
        renewHash(account, password);
        return account.signedIn(true).authentication();
    }

    /** A longer password than anybody can have chosen is not worth the work of hashing it. */
    private boolean matches(String password, String hash) {
        return password.length() <= NewPassword.LONGEST * 2 && passwords.matches(password, hash);
    }

    private void renewHash(Account account, String password) {
        if (passwords.upgradeEncoding(account.passwordHash())) {
            var hash = passwords.encode(password);
            transactions.executeWithoutResult(
                    status -> accounts.getOrThrow(account.id()).changePassword(hash));
        }
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
