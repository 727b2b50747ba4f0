package se.gemensam.identity;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.SecurityContextRepository;

/** After the password was right: the browser becomes a device, and the session knows which. */
class SignInHandler extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final SecurityCurrentAccount current;
    private final DeviceService devices;
    private final DeviceCookie cookie;
    private final SecurityContextRepository sessions;

    SignInHandler(
            SecurityCurrentAccount current,
            DeviceService devices,
            DeviceCookie cookie,
            SecurityContextRepository sessions) {
        this.current = current;
        this.devices = devices;
        this.cookie = cookie;
        this.sessions = sessions;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var person = SignedIn.of(authentication).orElseThrow();
        cookie.read(request).flatMap(devices::signedInWith).ifPresent(devices::end);
        var token = devices.begin(person.accountId(), BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT)));
        cookie.set(response, token);
        var onDevice = devices.signedInWith(token);
        sessions.saveContext(current.become(onDevice), request, response);
        super.onAuthenticationSuccess(request, response, onDevice.orElseThrow().authentication());
    }
}
