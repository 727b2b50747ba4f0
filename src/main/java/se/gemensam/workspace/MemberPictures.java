package se.gemensam.workspace;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.identity.Pictures;

/** Pictures of members, for those who may read the name: a picture tells it as well. */
@Service
@Transactional(readOnly = true)
public class MemberPictures {

    private final Roster roster;
    private final MembershipRepository memberships;
    private final WorkspaceAccess access;
    private final Pictures pictures;

    MemberPictures(Roster roster, MembershipRepository memberships, WorkspaceAccess access, Pictures pictures) {
        this.roster = roster;
        this.memberships = memberships;
        this.access = access;
        this.pictures = pictures;
    }

    /**
     * A member's picture, as an answer.
     *
     * @throws NotFoundException when there is no such member, it has none, or the viewer may not read its name
     */
    public ResponseEntity<byte[]> of(UUID memberId) {
        var membership = memberships.getOrThrow(memberId);
        var viewer = access.require(Act.READ, membership.workspaceId());
        if (!roster.isNamedTo(viewer, membership)) {
            throw new NotFoundException("member " + memberId);
        }
        return pictures.of(membership.accountId()).orElseThrow(() -> new NotFoundException("picture of " + memberId));
    }
}
