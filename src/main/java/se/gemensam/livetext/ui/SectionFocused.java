package se.gemensam.livetext.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The person put the cursor into the section. */
@DomEvent("focus-section")
public class SectionFocused extends ComponentEvent<LiveSection> {

    public SectionFocused(LiveSection source, boolean fromClient) {
        super(source, fromClient);
    }
}
