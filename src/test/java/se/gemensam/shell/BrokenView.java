package se.gemensam.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A screen that breaks, to look at what people are told then. */
@Route("broken")
@AnonymousAllowed
class BrokenView extends Div {

    BrokenView() {
        throw new IllegalStateException("broken on purpose");
    }
}
