package se.gemensam.platform.exporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a section beside its words, as a backup carries it. Members and organisations are known by id: they come back in
 * the room that they are of, and nowhere else.
 *
 * @param level whose task it is, empty when nobody said
 * @param agreed whether both sides were content with it; no file brings that back
 */
public record PortableDetails(
        @Nullable UUID partyOwner,
        @Nullable UUID unionOwner,
        String level,
        String addressee,
        boolean employerQuestion,
        boolean procurement,
        @Nullable LocalDate dueOn,
        boolean parked,
        boolean agreed,
        SortedSet<String> policyAreas,
        SortedMap<UUID, Boolean> concerned) {

    public static PortableDetails of(
            @Nullable UUID partyOwner,
            @Nullable UUID unionOwner,
            String level,
            String addressee,
            boolean employerQuestion,
            boolean procurement,
            @Nullable LocalDate dueOn,
            boolean parked,
            boolean agreed,
            Collection<String> policyAreas,
            Map<UUID, Boolean> concerned) {
        return new PortableDetails(
                partyOwner,
                unionOwner,
                level,
                addressee,
                employerQuestion,
                procurement,
                dueOn,
                parked,
                agreed,
                new TreeSet<>(policyAreas),
                new TreeMap<>(concerned));
    }
}
