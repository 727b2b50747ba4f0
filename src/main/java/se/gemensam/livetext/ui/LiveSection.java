package se.gemensam.livetext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.UUID;
import se.gemensam.livetext.DocumentHead;

/**
 * One document in a {@link LivePage}: read by everyone, kept fresh by the socket, and written in the same place by those
 * who may. What it offers is a convenience; the socket asks the document's policy at every opening.
 */
@Tag("live-section")
@JsModule("./livetext/editor/section.ts")
public class LiveSection extends Component {

    private final UUID documentId;

    public LiveSection(DocumentHead head) {
        documentId = head.documentId();
        getElement().setProperty("documentId", documentId.toString());
        show(head);
        readOnly();
    }

    public UUID documentId() {
        return documentId;
    }

    /** Offers another version for reading; one older than what the browser shows is passed over there. */
    public final void show(DocumentHead head) {
        getElement().setProperty("version", head.version());
        getElement().setProperty("html", head.html());
    }

    public final void readOnly() {
        getElement().setProperty("access", "read");
    }

    public void writable() {
        getElement().setProperty("access", "write");
    }

    /** What the writer's toolbar offers besides the text itself. */
    public void offer(SectionAction... actions) {
        getElement()
                .setPropertyList(
                        "actions",
                        List.of(actions).stream().map(SectionAction::token).toList());
    }

    /** Puts the cursor into the section; whoever may not write only has it brought into sight. */
    public void focus() {
        getElement().callJsFunction("goTo");
    }

    public Registration onFocus(ComponentEventListener<SectionFocused> listener) {
        return addListener(SectionFocused.class, listener);
    }

    public Registration onLeave(ComponentEventListener<SectionLeft> listener) {
        return addListener(SectionLeft.class, listener);
    }

    public Registration onSplit(ComponentEventListener<SplitRequested> listener) {
        return addListener(SplitRequested.class, listener);
    }

    public Registration onMerge(ComponentEventListener<MergeRequested> listener) {
        return addListener(MergeRequested.class, listener);
    }

    public Registration onSelect(ComponentEventListener<WordsSelected> listener) {
        return addListener(WordsSelected.class, listener);
    }

    public Registration onClosed(ComponentEventListener<SectionClosed> listener) {
        return addListener(SectionClosed.class, listener);
    }
}
