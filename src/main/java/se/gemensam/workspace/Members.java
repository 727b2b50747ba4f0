package se.gemensam.workspace;

import java.util.Optional;
import java.util.UUID;

/** Looks members up and names them as the viewer may see them. */
public interface Members {

    /** The member that this account is in this room today; empty when it is none (any longer). */
    Optional<Member> find(UUID workspaceId, UUID accountId);

    Optional<Member> byId(UUID memberId);

    /** The name of a member as the viewer may see it: without consent the other side reads "Företrädare för …". */
    String displayName(UUID memberId, Member viewer);
}
