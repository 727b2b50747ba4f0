package se.gemensam.platform;

import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Role;

/**
 * What a member may do with the words of the room's platforms. The two sides own them; a cooperating party reads what is
 * opened to it, whatever its role.
 */
record PlatformRights(boolean mayWrite, boolean mayConvene) {

    static PlatformRights of(Member member) {
        var owns = member.side() != Side.COOPERATING;
        return new PlatformRights(
                owns && member.role().includes(Role.WRITER),
                owns && member.role().includes(Role.CONVENER));
    }
}
