package se.gemensam.livetext;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.StandardWebSocketUpgradeStrategy;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Puts the live socket at {@code /live}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(LiveTextLimits.class)
class LiveSocketConfiguration implements WebSocketConfigurer {

    private final LiveSockets sockets;
    private final SignedInHandshake handshake;

    LiveSocketConfiguration(LiveSockets sockets, SignedInHandshake handshake) {
        this.sockets = sockets;
        this.handshake = handshake;
    }

    /** Origins are looked at by the handshake, which also refuses a missing one; hence the open door here. */
    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(sockets, "/live")
                .setHandshakeHandler(new DefaultHandshakeHandler(new NotCompressed()))
                .setAllowedOriginPatterns("*")
                .addInterceptors(handshake);
    }

    /**
     * Frames are small and go to many: compressing each anew for every socket costs more than it saves, in time and memory.
     * Tomcat offers compression of its own accord, so what a browser would like is kept from it.
     */
    private static final class NotCompressed extends StandardWebSocketUpgradeStrategy {

        @Override
        public void upgrade(
                ServerHttpRequest request,
                ServerHttpResponse response,
                @Nullable String subProtocol,
                List<WebSocketExtension> extensions,
                @Nullable Principal user,
                WebSocketHandler handler,
                Map<String, Object> attributes) {
            var plain = new ServletServerHttpRequest(withoutExtensions(getHttpServletRequest(request)));
            super.upgrade(plain, response, subProtocol, List.of(), user, handler, attributes);
        }

        private static HttpServletRequest withoutExtensions(HttpServletRequest request) {
            return new HttpServletRequestWrapper(request) {
                @Override
                public Enumeration<String> getHeaders(String name) {
                    return name.equalsIgnoreCase(WebSocketHttpHeaders.SEC_WEBSOCKET_EXTENSIONS)
                            ? Collections.emptyEnumeration()
                            : super.getHeaders(name);
                }
            };
        }
    }
}
