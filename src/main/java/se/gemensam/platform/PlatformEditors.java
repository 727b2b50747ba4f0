package se.gemensam.platform;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Role;

/** Who proposes and confirms corrections for its side. As long as a side has no editor, its conveners do. */
@Component
class PlatformEditors {

    private final Members members;

    PlatformEditors(Members members) {
        this.members = members;
    }

    boolean isEditor(Member member) {
        return of(member.workspaceId(), member.side()).contains(member.id());
    }

    /** Those of a side. */
    Set<UUID> of(UUID workspaceId, Side side) {
        var named = members.editors(workspaceId);
        var present = members.inRoom(workspaceId).stream()
                .filter(member -> member.side() == side)
                .toList();
        var editors = present.stream().map(Member::id).filter(named::contains).collect(Collectors.toSet());
        return editors.isEmpty()
                ? present.stream()
                        .filter(member -> member.role().includes(Role.CONVENER) && member.inside())
                        .map(Member::id)
                        .collect(Collectors.toSet())
                : editors;
    }
}
