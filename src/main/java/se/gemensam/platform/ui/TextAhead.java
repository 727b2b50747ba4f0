package se.gemensam.platform.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Lets the browser fetch a platform's words with its page, beside the scripts, instead of after them. Whoever may not read
 * them is told so by the same answer as ever.
 */
@Component
class TextAhead implements VaadinServiceInitListener {

    private static final Pattern PLATFORM = Pattern.compile("/w/[^/]+/platforms/([0-9a-f-]{36})(/sections/.*)?");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(TextAhead::prepare);
    }

    private static void prepare(IndexHtmlResponse response) {
        var path = response.getVaadinRequest().getPathInfo();
        var platform = PLATFORM.matcher(path == null ? "" : path);
        if (platform.matches()) {
            response.getDocument()
                    .head()
                    .appendElement("link")
                    .attr("rel", "preload")
                    .attr("as", "fetch")
                    .attr("crossorigin", "anonymous")
                    .attr("href", "api/platforms/" + platform.group(1) + "/text");
        }
    }
}
