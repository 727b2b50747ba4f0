package se.gemensam.presence;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.collaborationengine.CollaborationEngineConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collaboration Engine as it is set up here, from when the user interface is running. */
@Component
class Engine implements VaadinServiceInitListener {

    /** How long a page that nobody has open is remembered. */
    static final Duration EXPIRES = Duration.ofMinutes(1);

    private volatile @Nullable CollaborationEngine running;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var configuration = new CollaborationEngineConfiguration();
        configuration.setAutomaticallyActivatePush(false); // the frame has switched it on
        running = CollaborationEngine.configure(event.getSource(), configuration);
    }

    CollaborationEngine get() {
        if (running == null) {
            throw new IllegalStateException("the user interface is not running");
        }
        return running;
    }

    void ifRunning(Consumer<CollaborationEngine> work) {
        if (running != null) {
            work.accept(running);
        }
    }
}
