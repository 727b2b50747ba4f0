package se.gemensam.workspace;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.gemensam.base.NotFoundException;

interface MemberGroupRepository extends JpaRepository<MemberGroup, UUID> {

    /** The groups that these members are in. */
    @Query(
            "select memberId as memberId, g.id as groupId from MemberGroup g join g.members memberId where memberId in :memberIds")
    List<Belonging> belongings(Collection<UUID> memberIds);

    /** That a member is in a group. */
    interface Belonging {

        UUID getMemberId();

        UUID getGroupId();
    }

    List<MemberGroup> findByWorkspaceIdOrderByName(UUID workspaceId);

    default MemberGroup getOrThrow(UUID id) {
        return findById(id).orElseThrow(() -> new NotFoundException("group " + id));
    }
}
