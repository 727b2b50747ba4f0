package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.discussion.Selection;

/**
 * The text of a platform as one continuous document. It reads its words over REST and the live socket by itself, so that
 * the session holds none of them.
 */
@Tag("platform-text")
@JsModule("./platform/platform-text.ts")
class PlatformText extends Component {

    PlatformText(UUID platformId) {
        getElement().setProperty("platform", platformId.toString());
    }

    /** Offers to split and merge its sections. Which of them can be written in comes with their words. */
    void setReshapable(boolean reshapable) {
        getElement().setProperty("reshapable", reshapable);
    }

    /** Offers to talk about words and paragraphs. */
    void setTalkable(boolean talkable) {
        getElement().setProperty("talkable", talkable);
    }

    /** Offers to propose other words for those that are selected where the text is read. */
    void setSuggestable(boolean suggestable) {
        getElement().setProperty("suggest", suggestable ? getTranslation("amendment.suggest") : "");
    }

    /** Reads the tree anew; the words of open sections stay as they are. */
    void refresh(long revision) {
        getElement().setProperty("revision", revision);
    }

    /** Shows a section, at once and in sight. */
    void show(@Nullable UUID sectionId) {
        getElement().setProperty("shown", sectionId == null ? "" : sectionId.toString());
    }

    Registration onEnter(ComponentEventListener<SectionEntered> listener) {
        return addListener(SectionEntered.class, listener);
    }

    /**
     * Marks words that people talk about, where the text is read at that version.
     *
     * @param marks JSON array of {@code {thread, section, version, from, to, style}}
     */
    void mark(String marks) {
        getElement().setProperty("marks", marks);
    }

    /** Brings words into sight. */
    void showWords(UUID sectionId, long version, int from) {
        getElement().callJsFunction("showWords", sectionId.toString(), (double) version, from);
    }

    Registration onWordsSelected(ComponentEventListener<WordsSelected> listener) {
        return addListener(WordsSelected.class, listener);
    }

    Registration onCommentWanted(ComponentEventListener<CommentWanted> listener) {
        return addListener(CommentWanted.class, listener);
    }

    Registration onSuggestionWanted(ComponentEventListener<SuggestionWanted> listener) {
        return addListener(SuggestionWanted.class, listener);
    }

    /** @param acts JSON array of {@code {key, label}}: what else can be done with words that are selected */
    void offer(String acts) {
        getElement().setProperty("offers", acts);
    }

    /**
     * Flags words that something hangs on.
     *
     * @param flags JSON array of marks with {@code {label, name, path}}
     */
    void flag(String flags) {
        getElement().setProperty("flags", flags);
    }

    Registration onActWanted(ComponentEventListener<HangingBeside.ActWanted> listener) {
        return addListener(HangingBeside.ActWanted.class, listener);
    }

    Registration onFlagPressed(ComponentEventListener<HangingBeside.FlagPressed> listener) {
        return addListener(HangingBeside.FlagPressed.class, listener);
    }

    Registration onMarkPressed(ComponentEventListener<MarkPressed> listener) {
        return addListener(MarkPressed.class, listener);
    }

    Registration onSplit(ComponentEventListener<SplitWanted> listener) {
        return addListener(SplitWanted.class, listener);
    }

    Registration onMerge(ComponentEventListener<MergeWanted> listener) {
        return addListener(MergeWanted.class, listener);
    }

    /** The cursor went into a section, or out of all of them. */
    @DomEvent("section-enter")
    public static class SectionEntered extends ComponentEvent<PlatformText> {

        private final @Nullable UUID id;

        public SectionEntered(PlatformText source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id.isEmpty() ? null : UUID.fromString(id);
        }

        @Nullable
        UUID id() {
            return id;
        }
    }

    /** Words of a section were selected, in reading or writing; none any longer when the quote is empty. */
    @DomEvent("section-selected")
    public static class WordsSelected extends ComponentEvent<PlatformText> {

        private final UUID id;
        private final Selection selection;

        public WordsSelected(
                PlatformText source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.version") double version,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to,
                @EventData("event.detail.quote") String quote) {
            super(source, fromClient);
            this.id = UUID.fromString(id);
            this.selection = new Selection((long) version, from, to, quote);
        }

        UUID id() {
            return id;
        }

        @Nullable
        Selection selection() {
            return selection.quote().isBlank() ? null : selection;
        }
    }

    /** Somebody wants to begin a thread about words of a section. */
    @DomEvent("section-comment")
    public static class CommentWanted extends ComponentEvent<PlatformText> {

        private final UUID id;
        private final Selection selection;

        public CommentWanted(
                PlatformText source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.version") double version,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to,
                @EventData("event.detail.quote") String quote) {
            super(source, fromClient);
            this.id = UUID.fromString(id);
            this.selection = new Selection((long) version, from, to, quote);
        }

        UUID id() {
            return id;
        }

        Selection selection() {
            return selection;
        }
    }

    /** Somebody wants to propose other words for those of a section. */
    @DomEvent("section-suggest")
    public static class SuggestionWanted extends ComponentEvent<PlatformText> {

        private final UUID id;
        private final Selection selection;

        public SuggestionWanted(
                PlatformText source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.version") double version,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to,
                @EventData("event.detail.quote") String quote) {
            super(source, fromClient);
            this.id = UUID.fromString(id);
            this.selection = new Selection((long) version, from, to, quote);
        }

        UUID id() {
            return id;
        }

        Selection selection() {
            return selection;
        }
    }

    /** Somebody turned to words that are talked about. */
    @DomEvent("section-mark")
    public static class MarkPressed extends ComponentEvent<PlatformText> {

        private final UUID id;
        private final UUID thread;
        private final boolean writing;

        public MarkPressed(
                PlatformText source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.thread") String thread,
                @EventData("event.detail.writing") boolean writing) {
            super(source, fromClient);
            this.id = UUID.fromString(id);
            this.thread = UUID.fromString(thread);
            this.writing = writing;
        }

        UUID id() {
            return id;
        }

        UUID thread() {
            return thread;
        }

        /** Whether the cursor is in the text, and stays there. */
        boolean isWriting() {
            return writing;
        }
    }

    /** A writer wants to split a section at the cursor. */
    @DomEvent("section-split")
    public static class SplitWanted extends ComponentEvent<PlatformText> {

        private final UUID id;
        private final long version;
        private final int position;

        public SplitWanted(
                PlatformText source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.version") double version,
                @EventData("event.detail.position") int position) {
            super(source, fromClient);
            this.id = UUID.fromString(id);
            this.version = (long) version;
            this.position = position;
        }

        UUID id() {
            return id;
        }

        long version() {
            return version;
        }

        int position() {
            return position;
        }
    }

    /** A writer wants a section merged into the one before. */
    @DomEvent("section-merge")
    public static class MergeWanted extends ComponentEvent<PlatformText> {

        private final UUID id;

        public MergeWanted(PlatformText source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = UUID.fromString(id);
        }

        UUID id() {
            return id;
        }
    }
}
