package se.gemensam.pledge;

import java.util.EnumSet;
import java.util.Set;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Role;

/**
 * What somebody may want to do with a pledge. Pledges are the two sides' own: whoever cooperates reads what is public. Nobody speaks for a
 * side whose rooms are closed to it.
 */
public enum PledgeAct {
    READ,
    /** Write the form, its text, its figures and its measures. */
    WRITE,
    /** Say how it goes, with evidence; enter values. */
    REPORT,
    /** Say for the own side what became of it. */
    ASSESS,
    /** Speak for the own side: propose and answer what takes both. */
    LEAD;

    static Set<PledgeAct> of(Member member) {
        if (member.side() == Side.COOPERATING) {
            return Set.of();
        }
        var acts = EnumSet.of(READ);
        if (member.role().includes(Role.WRITER)) {
            acts.addAll(EnumSet.of(WRITE, REPORT));
        }
        if (member.inside() && member.role().includes(Role.WRITER)) {
            acts.add(ASSESS);
        }
        if (member.inside() && member.role().includes(Role.CONVENER)) {
            acts.add(LEAD);
        }
        return Set.copyOf(acts);
    }
}
