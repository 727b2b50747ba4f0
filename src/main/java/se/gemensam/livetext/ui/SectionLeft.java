package se.gemensam.livetext.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The person is no longer writing in the section. */
@DomEvent("leave-section")
public class SectionLeft extends ComponentEvent<LiveSection> {

    public SectionLeft(LiveSection source, boolean fromClient) {
        super(source, fromClient);
    }
}
