package se.gemensam.livetext.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The section is to become one with the one before it; what the person wrote in it is saved. */
@DomEvent("merge-requested")
public class MergeRequested extends ComponentEvent<LiveSection> {

    public MergeRequested(LiveSection source, boolean fromClient) {
        super(source, fromClient);
    }
}
