package se.gemensam.shell;

import com.vaadin.flow.component.UI;

/** What is to be settled in the browser before somebody is signed out. Found as a bean. */
public interface SignOutStep {

    /** Runs {@code next} when it is settled, and never when the person stays. */
    void before(UI ui, Runnable next);
}
