package se.gemensam.livetext.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The section is to be parted before one of its blocks; what the person wrote in it is saved. */
@DomEvent("split-requested")
public class SplitRequested extends ComponentEvent<LiveSection> {

    private final int position;
    private final long version;

    public SplitRequested(
            LiveSection source,
            boolean fromClient,
            @EventData("event.detail.position") int position,
            @EventData("event.detail.version") double version) {
        super(source, fromClient);
        this.position = position;
        this.version = (long) version;
    }

    /** Before the block that begins the new section, in the text of {@link #version()}; it comes from the browser. */
    public int position() {
        return position;
    }

    public long version() {
        return version;
    }
}
