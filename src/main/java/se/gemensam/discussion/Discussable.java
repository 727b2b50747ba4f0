package se.gemensam.discussion;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;

/** Pages that people talk on: answered by the room whose pages they are. */
public interface Discussable {

    /**
     * The page when the current person may do this on it; empty when it is none of this room's.
     *
     * @throws se.gemensam.base.NotFoundException when it is not there for this person
     * @throws se.gemensam.base.RefusedException when the person's role is too low
     */
    Optional<Page> page(Act act, UUID pageId);

    /** This room's pages in a workspace that the current person may read. */
    Set<UUID> readable(UUID workspaceId);

    /**
     * A page and what on it can be talked of, beside the page itself.
     *
     * @param viewer who asked
     * @param documentOf the live document of each subject
     * @param widest whom one can talk to on it at most: both sides, or cooperating parties too
     */
    record Page(UUID id, Member viewer, Map<UUID, UUID> documentOf, Audience widest) {

        boolean has(UUID subjectId) {
            return subjectId.equals(id) || documentOf.containsKey(subjectId);
        }

        Optional<UUID> subjectOf(UUID documentId) {
            return documentOf.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(documentId))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }
}
