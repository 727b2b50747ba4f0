package se.gemensam.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Carries a device's token in the browser. */
@Component
class DeviceCookie {

    private final boolean secure;

    DeviceCookie(@Value("${gemensam.https}") boolean secure) {
        this.secure = secure;
    }

    Optional<Secret> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(Secret::new);
    }

    void set(HttpServletResponse response, Secret token) {
        write(response, token.value(), Device.LIFETIME);
    }

    void clear(HttpServletResponse response) {
        write(response, "", Duration.ZERO);
    }

    /** The prefix makes the browser refuse the cookie from another host or without TLS. */
    private String name() {
        return secure ? "__Host-device" : "device";
    }

    private void write(HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(name(), value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
