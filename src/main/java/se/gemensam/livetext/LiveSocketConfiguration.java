package se.gemensam.livetext;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
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
                .setHandshakeHandler(new NotCompressed())
                .setAllowedOriginPatterns("*")
                .addInterceptors(handshake);
    }

    /** Frames are small and go to many: compressing each anew for every socket costs more than it saves, in time and memory. */
    private static final class NotCompressed extends DefaultHandshakeHandler {

        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request, List<WebSocketExtension> requested, List<WebSocketExtension> supported) {
            return List.of();
        }
    }
}
