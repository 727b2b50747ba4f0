package se.gemensam.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Something broke that nobody foresaw; the reference finds it in the log. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class UnexpectedPage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        return show(
                500,
                getTranslation("error.unexpected.title"),
                getTranslation(
                        "error.unexpected.message",
                        ErrorReference.log(failure.getException()).text()));
    }
}
