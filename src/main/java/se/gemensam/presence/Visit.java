package se.gemensam.presence;

import com.vaadin.collaborationengine.CollaborationMap;
import com.vaadin.collaborationengine.EntryScope;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A member's stay on a shared page. */
public final class Visit {

    private final String key = UUID.randomUUID().toString();
    private final UUID memberId;
    private final Consumer<List<Whereabouts>> here;
    private @Nullable UUID place;
    private @Nullable CollaborationMap places;

    Visit(UUID memberId, Consumer<List<Whereabouts>> here) {
        this.memberId = memberId;
        this.here = here;
    }

    /** Says which part of the page the member is in now; null for none. */
    public void moveTo(@Nullable UUID newPlace) {
        if (!Objects.equals(place, newPlace)) {
            place = newPlace;
            tell();
        }
    }

    /** Called at the start, and again when a sleeping browser is back. */
    Registration begin(CollaborationMap map) {
        places = map;
        tell();
        var subscription = map.subscribe(_ -> look(map));
        return () -> {
            subscription.remove();
            places = null;
        };
    }

    private void tell() {
        if (places != null) {
            places.put(key, Entry.of(memberId, place), EntryScope.CONNECTION);
        }
    }

    private void look(CollaborationMap map) {
        List<Whereabouts> all;
        try {
            all = all(map);
        } catch (IllegalStateException ending) {
            // News that were under way when the page closed: the connection ends, and nobody looks any more.
            return;
        }
        here.accept(all);
    }

    private static List<Whereabouts> all(CollaborationMap map) {
        return map.getKeys()
                .map(key -> map.get(key, Entry.class))
                .filter(Objects::nonNull)
                .map(Entry::whereabouts)
                .distinct()
                .toList();
    }

    /** As it travels: ids as text. */
    record Entry(String member, String place) implements Serializable {

        static Entry of(UUID memberId, @Nullable UUID place) {
            return new Entry(memberId.toString(), place == null ? "" : place.toString());
        }

        Whereabouts whereabouts() {
            return new Whereabouts(UUID.fromString(member), place.isEmpty() ? null : UUID.fromString(place));
        }
    }
}
