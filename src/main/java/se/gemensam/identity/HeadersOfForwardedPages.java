package se.gemensam.identity;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Flow's pages are reached by a forward. Tomcat then ends the innermost response, past the wrapper in which Spring Security
 * waits with its headers, and the page goes out without a content security policy. Ended through the wrapper it has them.
 */
@Component
class HeadersOfForwardedPages implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }
}
