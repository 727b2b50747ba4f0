package se.gemensam.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;

/** News for open pages, for rooms below the one that brings them. The presence room answers. */
public interface PageSignals {

    /**
     * Calls back in the view's own session when something has changed; what, the view reads anew. Of a joint room, by its id,
     * comes what is new about its people.
     */
    Registration onChange(Component view, UUID what, UUID memberId, Runnable changed);
}
