package se.gemensam.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.gemensam.shell.Face;

/** Looks members up and names them as the viewer may see them. */
public interface Members {

    /** The member that this account is in this room today; empty when it is none (any longer). */
    Optional<Member> find(UUID workspaceId, UUID accountId);

    /** As {@link #find} for many, by account; those who are no members are left out. */
    Map<UUID, Member> findAll(UUID workspaceId, Collection<UUID> accountIds);

    /** A member, also one whose time in the room is over: what somebody wrote keeps its author. Gives no right. */
    Optional<Member> byId(UUID memberId);

    /** As {@link #byId} for many, by member. */
    Map<UUID, Member> byIds(Collection<UUID> memberIds);

    /** Everybody who is in this room today. */
    List<Member> inRoom(UUID workspaceId);

    /** Those of them who correct texts for their side. */
    Set<UUID> editors(UUID workspaceId);

    /** The name of a member as the viewer may see it: without consent the other side reads "Företrädare för …". */
    String displayName(UUID memberId, Member viewer);

    /** What stands for members beside their names; who is not named to the viewer has no face either. */
    Map<UUID, Face> faces(Collection<UUID> memberIds, Member viewer);

    /** As {@link #displayName} for many; ids that are no member of the viewer's room are left out. */
    Map<UUID, String> displayNames(Collection<UUID> memberIds, Member viewer);
}
