package se.gemensam.platform.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.discussion.Selection;
import se.gemensam.platform.SectionMark;
import se.gemensam.platform.SectionMarks;
import se.gemensam.workspace.WorkspaceRow;
import tools.jackson.databind.json.JsonMapper;

/** What rooms above hang on the words of sections: flags in the text that lead there, a list beside it, and what can be done with words. */
final class HangingBeside {

    private static final JsonMapper JSON = new JsonMapper();

    private final PlatformText text;
    private final WorkspaceRow room;
    private final UUID platform;
    private final List<SectionMarks> rooms;
    private final List<WordsAct> acts;
    private final HangingList list;
    private Map<SectionMarks, List<SectionMark>> shown = Map.of();

    /** @param acts those that the current person can do */
    HangingBeside(PlatformText text, WorkspaceRow room, UUID platform, List<SectionMarks> rooms, List<WordsAct> acts) {
        this.text = text;
        this.room = room;
        this.platform = platform;
        this.rooms = rooms;
        this.acts = acts;
        list = new HangingList(acts, (act, section, words) -> act.begin(room, section, words));
        text.offer(JSON.writeValueAsString(acts.stream()
                .map(act -> Map.of("key", act.textKey(), "label", list.say(act.textKey())))
                .toList()));
        text.onWordsSelected(event -> list.select(event.id(), event.selection()));
        text.onActWanted(event -> begin(event.key(), event.id(), event.selection()));
        text.onFlagPressed(event -> open(event.key()));
    }

    HangingList list() {
        return list;
    }

    /**
     * Reads anew what hangs on the text.
     *
     * @param section whose own is listed; null for none
     */
    void show(@Nullable UUID section) {
        var found = new LinkedHashMap<SectionMarks, List<SectionMark>>();
        rooms.forEach(each -> found.put(each, each.on(room, platform)));
        if (!found.equals(shown)) {
            shown = found;
            text.flag(flags());
        }
        list.show(section, shown);
    }

    private String flags() {
        var flags = new ArrayList<Map<String, Object>>();
        shown.forEach((each, marks) -> marks.forEach(mark -> {
            var place = mark.place();
            if (place != null) {
                flags.add(Map.of(
                        "thread", mark.id().toString(),
                        "section", mark.sectionId().toString(),
                        "version", place.version(),
                        "from", place.from(),
                        "to", place.to(),
                        "style", "flag",
                        "label", list.say(each.labelKey(), mark.label()),
                        "name", list.say(each.nameKey(), mark.label(), mark.name()),
                        "path", mark.path()));
            }
        }));
        return JSON.writeValueAsString(flags);
    }

    /** Keys come from the browser: one that is not offered is none. */
    private void begin(String key, UUID section, Selection words) {
        acts.stream()
                .filter(act -> act.textKey().equals(key))
                .findFirst()
                .ifPresent(act -> act.begin(room, section, words));
    }

    private void open(String id) {
        shown.values().stream()
                .flatMap(List::stream)
                .filter(mark -> mark.id().toString().equals(id))
                .findFirst()
                .ifPresent(mark -> PlatformNavigation.open(mark.path()));
    }

    /** Somebody wants to do something of a room above with words of a section. */
    @DomEvent("section-act")
    public static class ActWanted extends ComponentEvent<PlatformText> {

        private final UUID id;
        private final String key;
        private final Selection selection;

        public ActWanted(
                PlatformText source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.key") String key,
                @EventData("event.detail.version") double version,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to,
                @EventData("event.detail.quote") String quote) {
            super(source, fromClient);
            this.id = UUID.fromString(id);
            this.key = key;
            this.selection = new Selection((long) version, from, to, quote);
        }

        UUID id() {
            return id;
        }

        String key() {
            return key;
        }

        Selection selection() {
            return selection;
        }
    }

    /** Somebody turned to words that something hangs on. */
    @DomEvent("section-flag")
    public static class FlagPressed extends ComponentEvent<PlatformText> {

        private final String key;

        public FlagPressed(PlatformText source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
