package se.gemensam.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.gemensam.base.Texts;

/** Gives each page its language and theme, and the framework's own messages our words. */
@Component
class FrameStart implements VaadinServiceInitListener {

    private static final int RECONNECT_MILLIS = 2_000;

    private final transient Choices choices;
    private final transient Texts texts;

    FrameStart(Choices choices, Texts texts) {
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        event.addIndexHtmlRequestListener(this::dress);
        service.addSessionInitListener(start -> {
            start.getSession().setLocale(choices.language((HttpServletRequest) start.getRequest()));
            start.getSession().setErrorHandler(new ErrorNotices());
        });
        service.addUIInitListener(start -> prepare(start.getUI()));
        service.setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    private void dress(IndexHtmlResponse response) {
        var request = (HttpServletRequest) response.getVaadinRequest();
        var html = response.getDocument().child(0);
        var language = choices.language(request);
        html.attr("lang", language.getLanguage());
        for (var name : List.of("connection.lost", "connection.online")) {
            response.getDocument()
                    .head()
                    .appendElement("meta")
                    .attr("name", name.replace('.', '-'))
                    .attr("content", texts.get(language, name));
        }
        var theme = choices.theme(request);
        if (theme != Theme.DEVICE) {
            html.attr("theme", theme.styleName());
        }
    }

    private void prepare(UI ui) {
        ui.setLocale(choices.language((HttpServletRequest) VaadinRequest.getCurrent()));
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(ui.getTranslation("connection.lost"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("connection.lost"));
        reconnect.setReconnectInterval(RECONNECT_MILLIS);
        // A server that is started again is always worth waiting for: what is being written is kept in the browser.
        reconnect.setReconnectAttempts(Integer.MAX_VALUE);
    }

    private SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        // The device token makes a new session, so the page comes back by itself, where it was.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.get(locale, "error.internal.title"));
        messages.setInternalErrorMessage(texts.get(locale, "error.internal.message"));
        messages.setCookiesDisabledCaption(texts.get(locale, "error.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(locale, "error.cookies.message"));
        return messages;
    }
}
