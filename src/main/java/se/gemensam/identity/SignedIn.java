package se.gemensam.identity;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who is signed in, and with what: a browser, or a personal token. It lives in sessions and goes along as the principal
 * of requests and sockets; a change of the account makes a new one.
 */
public record SignedIn(
        UUID accountId,
        @Nullable UUID deviceId,
        boolean administrator,
        @Nullable String language,
        boolean mayWrite) implements Principal, java.io.Serializable {

    /** Authority of {@code @RolesAllowed("ADMIN")}. */
    private static final GrantedAuthority ADMINISTRATOR = new SimpleGrantedAuthority("ROLE_ADMIN");

    /** Of a browser. */
    SignedIn(UUID accountId, UUID deviceId, boolean administrator, @Nullable String language) {
        this(accountId, deviceId, administrator, language, true);
    }

    /** The person behind the principal of a request or a socket. */
    public static Optional<SignedIn> of(@Nullable Principal principal) {
        return switch (principal) {
            case SignedIn signedIn -> Optional.of(signedIn);
            case Authentication authentication
            when authentication.getPrincipal() instanceof SignedIn signedIn -> Optional.of(signedIn);
            case null, default -> Optional.empty();
        };
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, administrator ? List.of(ADMINISTRATOR) : List.of());
    }

    /** The language that the person has chosen; empty when the browser's is meant. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(language).map(Locale::of);
    }

    @Override
    public String getName() {
        return accountId.toString();
    }
}
