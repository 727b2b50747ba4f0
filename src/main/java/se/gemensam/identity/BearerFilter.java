package se.gemensam.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a program in by its personal token, for this request only; a token for reading changes nothing. */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final SecurityCurrentAccount current;
    private final ApiTokenService tokens;
    private final AuthenticationEntryPoint unknown;
    private final AccessDeniedHandler refusal;

    BearerFilter(
            SecurityCurrentAccount current,
            ApiTokenService tokens,
            AuthenticationEntryPoint unknown,
            AccessDeniedHandler refusal) {
        this.current = current;
        this.tokens = tokens;
        this.unknown = unknown;
        this.refusal = refusal;
    }

    static Optional<Secret> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> new Secret(header.substring(SCHEME.length()).strip()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = token(request);
        if (token.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var person = tokens.signedInWith(token.get());
        if (person.isEmpty()) {
            unknown.commence(request, response, new BadCredentialsException("no such token"));
        } else if (!person.get().mayWrite() && !SameOriginFilter.isSafe(request)) {
            refusal.handle(request, response, new AccessDeniedException("a token for reading"));
        } else {
            current.become(person);
            chain.doFilter(request, response);
        }
    }
}
