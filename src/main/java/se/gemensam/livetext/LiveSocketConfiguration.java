package se.gemensam.livetext;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

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
        registry.addHandler(sockets, "/live").setAllowedOriginPatterns("*").addInterceptors(handshake);
    }
}
