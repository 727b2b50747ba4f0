package se.gemensam.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps sign-in and device together: a session whose device has ended is signed out at its next request, and a browser
 * whose session is gone (the server was restarted, it idled out) is signed in again by its device.
 */
class DeviceFilter extends OncePerRequestFilter {

    /**
     * Marks Flow's own requests. Without a session they only make the page reload; a session begun for one of them would
     * compete with the one that the reload begins.
     */
    private static final String FLOW_INTERNAL = "v-r";

    private final SecurityCurrentAccount current;
    private final DeviceService devices;
    private final DeviceCookie cookie;
    private final SecurityContextRepository sessions;

    DeviceFilter(
            SecurityCurrentAccount current,
            DeviceService devices,
            DeviceCookie cookie,
            SecurityContextRepository sessions) {
        this.current = current;
        this.devices = devices;
        this.cookie = cookie;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var inSession = current.signedIn().filter(person -> person.deviceId() != null);
        if (!current.isSet() || inSession.isPresent()) {
            var token = cookie.read(request);
            var person = inSession
                    .flatMap(known -> Optional.ofNullable(known.deviceId()))
                    .flatMap(devices::still)
                    .or(() -> token.flatMap(devices::signedInWith));
            if (person.isEmpty() && token.isPresent()) {
                cookie.clear(response);
            }
            if (!person.equals(inSession)) {
                become(person, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private void become(Optional<SignedIn> person, HttpServletRequest request, HttpServletResponse response) {
        var context = current.become(person);
        var session = request.getSession(false);
        if (person.isEmpty()) {
            if (session != null) {
                session.invalidate();
            }
        } else if (session != null || request.getParameter(FLOW_INTERNAL) == null) {
            sessions.saveContext(context, request, response);
        }
    }
}
