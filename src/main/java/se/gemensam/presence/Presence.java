package se.gemensam.presence;

import com.vaadin.collaborationengine.CollaborationMap;
import com.vaadin.collaborationengine.TopicConnection;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import se.gemensam.base.Unguarded;
import se.gemensam.shell.PageSignals;

/**
 * Who is here, for pages that several people have open. Only ids travel: the page asks for the names that its own viewer
 * may see. Nothing of this is kept; the truth is in the database.
 */
@Service
public class Presence implements PageSignals {

    private static final String PLACES = "places";
    private static final String CHANGES = "changes";

    private final Engine engine;

    Presence(Engine engine) {
        this.engine = engine;
    }

    /**
     * Shows a member on a page until the view is closed.
     *
     * @param view the page; leaving it ends the visit
     * @param page what the page is of, such as a platform
     * @param here called in the view's own session with everyone on the page, the visitor included, at every change
     */
    @Unguarded(because = "a page calls it after it was opened with a right to read")
    public Visit visit(Component view, UUID page, UUID memberId, Consumer<List<Whereabouts>> here) {
        var visit = new Visit(memberId, here);
        engine.get()
                .openTopicConnection(
                        view, topic(page), user(memberId), connection -> visit.begin(map(connection, PLACES)));
        return visit;
    }

    /** Calls back in the view's own session when somebody says that something of this page has changed. */
    @Override
    @Unguarded(because = "carries no content: the page reads anew through its own service")
    public Registration onChange(Component view, UUID page, UUID memberId, Runnable changed) {
        return engine.get().openTopicConnection(view, topic(page), user(memberId), connection -> {
            var begun = new boolean[1];
            var registration = map(connection, CHANGES).subscribe(_ -> {
                if (begun[0]) {
                    changed.run();
                }
            });
            begun[0] = true; // what changed before the page was read is in the page
            return registration;
        });
    }

    /** Says that something of a page has changed. Call it after the commit. */
    @Unguarded(because = "carries no content: the page reads anew through its own service")
    public void changed(UUID page) {
        engine.ifRunning(running ->
                running.openTopicConnection(running.getSystemContext(), topic(page), user(page), connection -> {
                    map(connection, CHANGES).put("row", UUID.randomUUID().toString());
                    return () -> {};
                }));
    }

    private static CollaborationMap map(TopicConnection connection, String name) {
        var map = connection.getNamedMap(name);
        map.setExpirationTimeout(Engine.EXPIRES);
        return map;
    }

    private static String topic(UUID page) {
        return page.toString();
    }

    private static UserInfo user(UUID id) {
        return new UserInfo(id.toString());
    }
}
