package se.gemensam.workspace;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.gemensam.base.NotFoundException;

interface MemberGroupRepository extends JpaRepository<MemberGroup, UUID> {

    @Query("select g.id from MemberGroup g where :memberId member of g.members")
    Set<UUID> groupsOf(UUID memberId);

    List<MemberGroup> findByWorkspaceIdOrderByName(UUID workspaceId);

    default MemberGroup getOrThrow(UUID id) {
        return findById(id).orElseThrow(() -> new NotFoundException("group " + id));
    }
}
