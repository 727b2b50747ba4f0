package se.gemensam.livetext.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The server closed the document for this person: the right was withdrawn, or the section removed. */
@DomEvent("section-closed")
public class SectionClosed extends ComponentEvent<LiveSection> {

    private final String code;

    public SectionClosed(LiveSection source, boolean fromClient, @EventData("event.detail.code") String code) {
        super(source, fromClient);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
