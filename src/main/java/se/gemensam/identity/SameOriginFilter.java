package se.gemensam.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Stops other sites from using the cookies of our people: a changing request that a browser sends must come from our own
 * pages. Every browser of the last years says where a request comes from; a request that doesn't say comes from a
 * program, which no site can steer.
 */
class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final AccessDeniedHandler refusal;

    SameOriginFilter(AccessDeniedHandler refusal) {
        this.refusal = refusal;
    }

    static boolean isSafe(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isSafe(request) || BearerFilter.token(request).isPresent() || isSameOrigin(request)) {
            chain.doFilter(request, response);
        } else {
            refusal.handle(request, response, new AccessDeniedException("from another site"));
        }
    }

    private static boolean isSameOrigin(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.equals(ownOrigin(request));
    }

    private static String ownOrigin(HttpServletRequest request) {
        var own = URI.create(request.getRequestURL().toString());
        return UriComponentsBuilder.newInstance()
                .scheme(own.getScheme())
                .host(own.getHost())
                .port(own.getPort())
                .toUriString();
    }
}
