package se.gemensam.livetext;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.WebUtils;
import se.gemensam.base.Texts;
import se.gemensam.identity.SignedIn;

/** Lets in only who is signed in and comes from a page of this site. */
@Component
class SignedInHandshake implements HandshakeInterceptor {

    private final LiveTextLimits limits;

    SignedInHandshake(LiveTextLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        if (!comesFromHere(request)) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
            return false;
        }
        var visitor = SignedIn.of(request.getPrincipal()).flatMap(SignedInHandshake::visitor);
        if (visitor.isEmpty()) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            return false;
        }
        attributes.put(Visitor.ATTRIBUTE, visitor.get());
        return true;
    }

    private boolean comesFromHere(ServerHttpRequest request) {
        var origins = request.getHeaders().getOrEmpty(HttpHeaders.ORIGIN);
        return origins.size() == 1
                && (limits.allowedOrigins().contains(origins.getFirst())
                        || (!origins.getFirst().equals("null") && WebUtils.isSameOrigin(request)));
    }

    /** A browser only: what a program with a token may do ends with the token, which no socket would notice. */
    private static Optional<Visitor> visitor(SignedIn person) {
        var device = person.deviceId();
        return device == null
                ? Optional.empty()
                : Optional.of(
                        new Visitor(person.accountId(), device, person.locale().orElse(Texts.SWEDISH)));
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}
}
