package se.gemensam.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.gemensam.base.RefusedException;

/** The screen cannot be shown now, and the room that refused says why. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class RefusedPage extends ErrorPage implements HasErrorParameter<RefusedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RefusedException> failure) {
        return show(
                403,
                getTranslation("error.refused.title"),
                getTranslation(
                        failure.getException().key(),
                        failure.getException().arguments().toArray()));
    }
}
