package se.gemensam.platform;

import java.util.EnumSet;
import java.util.Set;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Role;

/**
 * What may be done with a platform, by its phase, by who does it, and by whether both sides have opened the section again. Whatever
 * changes a platform asks here. The writing group's state of a section ("avstämt", "uppskjuten") opens and closes nothing.
 */
final class PhaseRules {

    /** What bodies decide about is no longer written. */
    private static final Set<PlatformAct> OF_BODIES =
            EnumSet.of(PlatformAct.SEND, PlatformAct.DECIDE, PlatformAct.CORRECT);

    /** Answers that have got more time, and replies to them, come when the text is worked over already. */
    private static final Set<PlatformAct> OF_ANSWERS =
            EnumSet.of(PlatformAct.COLLECT_ANSWERS, PlatformAct.ANSWER_CONSULTATION, PlatformAct.REPLY_TO_ANSWERS);

    /** The bodies decide about a text that stands still. Talk goes on, and so does who answers for what. */
    private static final Set<PlatformAct> WHILE_FROZEN = EnumSet.of(
            PlatformAct.DESCRIBE,
            PlatformAct.KEEP_VERSION,
            PlatformAct.COMMENT,
            PlatformAct.OPEN,
            PlatformAct.LEAD,
            PlatformAct.DECIDE,
            PlatformAct.CORRECT);

    /** What is possible besides in a section that both sides have opened again. */
    private static final Set<PlatformAct> IN_REOPENED = EnumSet.of(
            PlatformAct.WRITE,
            PlatformAct.AGREE,
            PlatformAct.PROPOSE,
            PlatformAct.SUGGEST_OUTCOME,
            PlatformAct.MERGE,
            PlatformAct.RESTORE_WORDING,
            PlatformAct.REGISTER);

    private PhaseRules() {}

    /** @param reopened whether it is about a section that both sides have opened again */
    static Set<PlatformAct> acts(Phase phase, boolean reopened, Member member) {
        var acts = EnumSet.copyOf(at(phase, reopened));
        acts.retainAll(by(member));
        return acts;
    }

    static Set<PlatformAct> at(Phase phase, boolean reopened) {
        if (!phase.isFrozen()) {
            return whileWritten(phase);
        }
        var acts = EnumSet.copyOf(WHILE_FROZEN);
        if (phase == Phase.DECISION) {
            acts.add(PlatformAct.SEND);
        }
        if (reopened) {
            acts.addAll(IN_REOPENED);
        }
        return acts;
    }

    private static Set<PlatformAct> whileWritten(Phase phase) {
        var acts = EnumSet.complementOf(EnumSet.copyOf(OF_BODIES));
        if (phase != Phase.CONSULTATION) {
            acts.remove(PlatformAct.CONSULT);
        }
        if (phase == Phase.DRAFT) {
            acts.removeAll(OF_ANSWERS);
        }
        return acts;
    }

    /**
     * What a member may do in some phase. The two sides own the text; a cooperating party reads what is opened to it and talks. Nobody
     * speaks for a side whose rooms are closed to it.
     */
    static Set<PlatformAct> by(Member member) {
        var acts = EnumSet.noneOf(PlatformAct.class);
        var role = member.role();
        if (role.includes(Role.COMMENTER)) {
            acts.add(PlatformAct.COMMENT);
            acts.add(PlatformAct.ANSWER_CONSULTATION);
        }
        if (member.side() == Side.COOPERATING) {
            return acts;
        }
        acts.addAll(EnumSet.of(PlatformAct.REGISTER, PlatformAct.DECIDE));
        if (role.includes(Role.COMMENTER)) {
            acts.add(PlatformAct.PROPOSE);
        }
        if (role.includes(Role.WRITER)) {
            acts.addAll(EnumSet.range(PlatformAct.WRITE, PlatformAct.RESTORE_WORDING));
            acts.add(PlatformAct.CORRECT);
            acts.add(PlatformAct.REPLY_TO_ANSWERS);
        }
        if (role.includes(Role.CONVENER)) {
            acts.addAll(EnumSet.of(PlatformAct.OPEN, PlatformAct.REMOVE));
            if (member.inside()) {
                acts.addAll(EnumSet.of(
                        PlatformAct.LEAD, PlatformAct.SEND, PlatformAct.CONSULT, PlatformAct.COLLECT_ANSWERS));
            }
        }
        return acts;
    }
}
