package se.gemensam.platform;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.platform.PlatformAccess.Granted;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Role;

/** Keeps what one side has proposed and the other has not answered. Whoever calls it for a change has the platform's lock. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JointProposals {

    private final JointProposalRepository proposals;
    private final Members members;
    private final Clock clock;

    JointProposals(JointProposalRepository proposals, Members members, Clock clock) {
        this.proposals = proposals;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Asks the other side.
     *
     * @throws RefusedException when the word is too long, the same is asked already, or the other side has nobody to answer
     */
    JointProposal ask(Granted granted, JointKind kind, UUID subject, @Nullable Phase target, String word) {
        var platform = granted.platform().id();
        var line = OneLine.of(word);
        if (line.length() > JointProposal.LONGEST_WORD) {
            throw new RefusedException("joint.word.tooLong", JointProposal.LONGEST_WORD);
        }
        if (open(platform).stream().anyMatch(each -> each.isAbout(kind, subject))) {
            throw new RefusedException("joint.open");
        }
        var missing = other(granted.member().side());
        if (conveners(granted.member().workspaceId(), missing).isEmpty()) {
            throw new RefusedException("joint.nobody." + missing);
        }
        return proposals.save(
                new JointProposal(platform, kind, subject, target, line, granted.member(), clock.instant()));
    }

    /** As {@link #ask}, also where nobody can answer yet, and instead of what was asked of the same before. */
    JointProposal askAnew(Granted granted, JointKind kind, UUID subject) {
        var platform = granted.platform().id();
        open(platform).stream()
                .filter(each -> each.isAbout(kind, subject))
                .forEach(each -> answer(each, JointOutcome.OVERTAKEN, granted.member()));
        return proposals.save(new JointProposal(platform, kind, subject, null, "", granted.member(), clock.instant()));
    }

    void answer(JointProposal proposal, JointOutcome answer, Member member) {
        proposal.answer(answer, member, clock.instant());
    }

    /** What is open and leaves the dates alone is overtaken by another phase. */
    void overtakeAll(UUID platformId, Member member) {
        open(platformId).stream()
                .filter(each -> each.kind() != JointKind.TIMETABLE)
                .forEach(each -> answer(each, JointOutcome.OVERTAKEN, member));
    }

    List<JointProposal> open(UUID platformId) {
        return proposals.findByPlatformIdInAndOutcomeIsNullOrderByProposedAt(List.of(platformId));
    }

    Optional<JointProposal> last(UUID platformId, JointKind kind) {
        return proposals.findFirstByPlatformIdAndKindOrderByProposedAtDescIdDesc(platformId, kind);
    }

    /** Those who can speak for a side. */
    Set<UUID> conveners(UUID workspaceId, Side side) {
        return members.inRoom(workspaceId).stream()
                .filter(member -> member.side() == side)
                .filter(member -> member.role().includes(Role.CONVENER) && member.inside())
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    /** The members of both sides who write. */
    Set<UUID> writers(UUID workspaceId) {
        return members.inRoom(workspaceId).stream()
                .filter(member ->
                        member.side() != Side.COOPERATING && member.role().includes(Role.WRITER))
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    static Side other(Side side) {
        return side == Side.PARTY ? Side.UNION : Side.PARTY;
    }
}
