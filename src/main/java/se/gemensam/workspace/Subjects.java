package se.gemensam.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Unguarded;

/** Everything that members are told of, whichever room it is at home in. */
@Service
@Transactional(readOnly = true)
@Unguarded(because = "answers for the member who is given, and only of what that member can read")
public class Subjects {

    private final List<SubjectHome> homes;

    Subjects(List<SubjectHome> homes) {
        this.homes = List.copyOf(homes);
    }

    /** The pages of the viewer's room that it can read, or could until they were removed. */
    public Set<UUID> known(Member viewer) {
        return homes.stream().flatMap(home -> home.known(viewer).stream()).collect(Collectors.toSet());
    }

    /** The titles of those of these that the viewer can read, or could before they were removed. */
    public Map<UUID, SubjectTitle> of(Member viewer, Collection<UUID> ids) {
        var titles = new HashMap<UUID, SubjectTitle>();
        if (!ids.isEmpty()) {
            homes.forEach(home -> titles.putAll(home.of(viewer, ids)));
        }
        return titles;
    }

    /** Those of these pages that the viewer can read now. */
    public Set<UUID> readable(Member viewer, Collection<UUID> pages) {
        return of(viewer, pages).entrySet().stream()
                .filter(entry -> entry.getValue().isThere())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
