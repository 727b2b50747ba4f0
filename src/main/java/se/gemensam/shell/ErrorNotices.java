package se.gemensam.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.util.DisconnectedClientHelper;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;

/** Tells the person what went wrong with what they just did; the view stays, with everything they typed. */
class ErrorNotices implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorNotices.class);

    @Override
    public void error(ErrorEvent event) {
        var failure = known(event.getThrowable());
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.debug("Nobody is there any more to hear the answer", failure);
            return;
        }
        var ui = UI.getCurrent();
        if (ui == null || !ui.isAttached()) {
            ErrorReference.log(failure);
            return;
        }
        ui.access(() -> tell(ui, failure));
    }

    private static void tell(UI ui, Throwable failure) {
        switch (failure) {
            case RefusedException refused ->
                Notice.trouble(
                        ui.getTranslation(refused.key(), refused.arguments().toArray()));
            case NotFoundException _, AccessDeniedException _ -> Notice.trouble(ui.getTranslation("error.gone"));
            default ->
                Notice.trouble(ui.getTranslation(
                        "error.unexpected.notice", ErrorReference.log(failure).text()));
        }
    }

    /** The first cause that we have words for: listeners and transactions wrap what services throw. */
    private static Throwable known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException
                    || cause instanceof NotFoundException
                    || cause instanceof AccessDeniedException) {
                return cause;
            }
        }
        return failure;
    }
}
