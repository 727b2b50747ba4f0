package se.gemensam.workspace;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Things of a room that members are told of, such as its platforms: answered by each room above for its own. */
public interface SubjectHome {

    /** The pages of the viewer's room that it can read, or could until they were removed. */
    Set<UUID> known(Member viewer);

    /** The titles of those of these that are of this home and that the viewer can read, or could before they were removed. */
    Map<UUID, SubjectTitle> of(Member viewer, Collection<UUID> ids);
}
