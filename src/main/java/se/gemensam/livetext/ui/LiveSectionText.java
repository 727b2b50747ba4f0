package se.gemensam.livetext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;

/** One live text on a page that knows beforehand which it is. */
@Tag("live-section")
@JsModule("./livetext/editor/section.ts")
public class LiveSectionText extends Component {

    /** @param html how it reads at that version */
    public LiveSectionText(UUID documentId, long version, String html) {
        getElement().setProperty("documentId", documentId.toString());
        getElement().setProperty("version", version);
        getElement().setProperty("html", html);
        getElement().setProperty("access", "read");
    }

    public void setWritable(boolean writable) {
        getElement().setProperty("access", writable ? "write" : "read");
    }
}
