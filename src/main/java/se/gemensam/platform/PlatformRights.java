package se.gemensam.platform;

import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Role;

/** Whether a member may begin platforms in its room, where there is none yet whose {@link PhaseRules phase} says more. */
record PlatformRights(boolean mayWrite) {

    static PlatformRights of(Member member) {
        return new PlatformRights(
                member.side() != Side.COOPERATING && member.role().includes(Role.WRITER));
    }
}
