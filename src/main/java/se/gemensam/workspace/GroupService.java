package se.gemensam.workspace;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.organisation.Side;

/** Groups of members. A side's groups belong to that side alone: the other neither changes nor sees them. */
@Service
@Transactional
public class GroupService {

    private final MemberGroupRepository groups;
    private final Members members;
    private final WorkspaceAccess access;

    GroupService(MemberGroupRepository groups, Members members, WorkspaceAccess access) {
        this.groups = groups;
        this.members = members;
        this.access = access;
    }

    public UUID createJoint(UUID workspaceId, String name) {
        access.require(Act.CONVENE, workspaceId);
        return groups.save(new MemberGroup(workspaceId, name, null)).id();
    }

    public UUID createForOwnSide(UUID workspaceId, String name) {
        var convener = access.require(Act.CONVENE, workspaceId);
        return groups.save(new MemberGroup(workspaceId, name, convener.side())).id();
    }

    public void add(UUID groupId, UUID memberId) {
        var group = kept(groupId);
        group.add(members.byId(memberId)
                .filter(member -> member.workspaceId().equals(group.workspaceId()))
                .orElseThrow(() -> new NotFoundException("member " + memberId)));
    }

    public void remove(UUID groupId, UUID memberId) {
        kept(groupId).remove(memberId);
    }

    @Transactional(readOnly = true)
    public List<GroupRow> list(UUID workspaceId) {
        var viewer = access.require(Act.READ, workspaceId);
        return groups.findByWorkspaceIdOrderByName(workspaceId).stream()
                .filter(group -> isFor(group, viewer))
                .map(MemberGroup::row)
                .toList();
    }

    /** First whether it is there for this person at all: nobody learns of the other side's groups by wanting to change them. */
    private MemberGroup kept(UUID groupId) {
        var group = groups.getOrThrow(groupId);
        if (!isFor(group, access.require(Act.READ, group.workspaceId()))) {
            throw new NotFoundException("group " + groupId);
        }
        access.require(Act.CONVENE, group.workspaceId());
        return group;
    }

    private static boolean isFor(MemberGroup group, Member viewer) {
        return group.side()
                .map(own -> own == viewer.side() && viewer.inside())
                .orElse(viewer.side() != Side.COOPERATING || viewer.groups().contains(group.id()));
    }
}
