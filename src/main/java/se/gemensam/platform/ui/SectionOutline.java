package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.Place;
import se.gemensam.platform.SectionRow;

/** The contents of a platform as a tree to read, follow and reorder. */
@Tag("section-outline")
@JsModule("./platform/section-outline.ts")
class SectionOutline extends Component {

    /** A person in a section, as the viewer may see them. */
    record Person(String name, String initials, @Nullable String picture, String side) {}

    private record Line(
            String id,
            @Nullable String parentId,
            int depth,
            String number,
            String title,
            boolean agreedByParty,
            boolean agreedByUnion,
            String stateText,
            int talk,
            String talkText,
            List<Person> people) {}

    private record Words(
            String contents,
            String untitled,
            String agreedBy,
            String party,
            String union,
            String moveHelp,
            String moved,
            String cannotMove) {}

    SectionOutline() {
        getElement()
                .setPropertyBean(
                        "texts",
                        new Words(
                                getTranslation("platform.contents"),
                                getTranslation("section.untitled"),
                                getTranslation("platform.contents.agreedBy"),
                                getTranslation("side.PARTY"),
                                getTranslation("side.UNION"),
                                getTranslation("platform.contents.moveHelp"),
                                getTranslation("platform.contents.moved"),
                                getTranslation("platform.contents.cannotMove")));
    }

    void setMovable(boolean movable) {
        getElement().setProperty("movable", movable);
    }

    /**
     * @param people who is in which section now
     * @param talk how many open threads are about which section
     */
    void setSections(List<SectionRow> rows, Map<UUID, List<Person>> people, Map<UUID, Integer> talk) {
        getElement()
                .setPropertyList(
                        "sections",
                        rows.stream()
                                .map(row -> line(
                                        row, people.getOrDefault(row.id(), List.of()), talk.getOrDefault(row.id(), 0)))
                                .toList());
    }

    void select(@Nullable UUID sectionId) {
        getElement().setProperty("selected", sectionId == null ? "" : sectionId.toString());
    }

    Registration onSelect(ComponentEventListener<SectionSelected> listener) {
        return addListener(SectionSelected.class, listener);
    }

    Registration onMove(ComponentEventListener<SectionMoved> listener) {
        return addListener(SectionMoved.class, listener);
    }

    private Line line(SectionRow row, List<Person> people, int talk) {
        return new Line(
                row.id().toString(),
                row.parentId() == null ? null : row.parentId().toString(),
                row.depth(),
                row.number(),
                row.title(),
                row.agreedByParty(),
                row.agreedByUnion(),
                getTranslation(SectionStates.key(row)),
                talk,
                getTranslation("section.talk", talk),
                people);
    }

    /** Somebody picked a section. */
    @DomEvent("section-select")
    public static class SectionSelected extends ComponentEvent<SectionOutline> {

        private final UUID id;

        public SectionSelected(SectionOutline source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = UUID.fromString(id);
        }

        UUID id() {
            return id;
        }
    }

    /** Somebody wants a section elsewhere. */
    @DomEvent("section-move")
    public static class SectionMoved extends ComponentEvent<SectionOutline> {

        private final UUID id;
        private final Place place;

        public SectionMoved(
                SectionOutline source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.parentId") @Nullable String parentId,
                @EventData("event.detail.position") int position) {
            super(source, fromClient);
            this.id = UUID.fromString(id);
            this.place = new Place(parentId == null || parentId.isEmpty() ? null : UUID.fromString(parentId), position);
        }

        UUID id() {
            return id;
        }

        Place place() {
            return place;
        }
    }
}
