package se.gemensam.livetext.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Words were marked in the section, in reading or writing; with an empty quote the cursor only stands somewhere. */
@DomEvent("selection-changed")
public class WordsSelected extends ComponentEvent<LiveSection> {

    private final int from;
    private final int to;
    private final long version;
    private final String quote;

    public WordsSelected(
            LiveSection source,
            boolean fromClient,
            @EventData("event.detail.from") int from,
            @EventData("event.detail.to") int to,
            @EventData("event.detail.version") double version,
            @EventData("event.detail.quote") String quote) {
        super(source, fromClient);
        this.from = from;
        this.to = to;
        this.version = (long) version;
        this.quote = quote;
    }

    /** In the text of {@link #version()}, as {@link #to()}; both come from the browser, like the quote. */
    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public long version() {
        return version;
    }

    public String quote() {
        return quote;
    }
}
