package se.gemensam.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.SubjectTitle;

/** What one side has proposed and the other has not answered, as the current person may know of it. */
@Service
@Transactional(readOnly = true)
public class JointOverview {

    private final PlatformAccess access;
    private final PlatformService platforms;
    private final JointProposalRepository proposals;
    private final JointProposals joint;
    private final SubjectTitles titles;
    private final Members members;

    JointOverview(
            PlatformAccess access,
            PlatformService platforms,
            JointProposalRepository proposals,
            JointProposals joint,
            SubjectTitles titles,
            Members members) {
        this.access = access;
        this.platforms = platforms;
        this.proposals = proposals;
        this.joint = joint;
        this.titles = titles;
        this.members = members;
    }

    /** What is open on a platform, for the two sides; a cooperating party reads none of it. */
    public List<JointRow> open(UUID platformId) {
        var granted = access.require(Act.READ, platformId);
        return granted.member().side() == Side.COOPERATING
                ? List.of()
                : rows(joint.open(platformId), granted.member(), granted.acts().contains(PlatformAct.LEAD));
    }

    /** What waits for the current person's yes or no in a room, the oldest first. */
    public List<JointRow> waiting(UUID workspaceId) {
        var readable =
                platforms.list(workspaceId).stream().collect(Collectors.toMap(Platform::id, Function.identity()));
        if (readable.isEmpty()) {
            return List.of();
        }
        var viewer = access.member(workspaceId);
        if (!PhaseRules.by(viewer).contains(PlatformAct.LEAD)) {
            return List.of();
        }
        return rows(proposals.findByPlatformIdInAndOutcomeIsNullOrderByProposedAt(readable.keySet()), viewer, true)
                .stream()
                .filter(JointRow::mayAnswer)
                .toList();
    }

    /** What keeps the viewer's side from asking the other: it has nobody yet who could answer. */
    public boolean hasCounterpart(UUID platformId) {
        var member = access.require(Act.READ, platformId).member();
        return !joint.conveners(member.workspaceId(), JointProposals.other(member.side()))
                .isEmpty();
    }

    private List<JointRow> rows(Collection<JointProposal> found, Member viewer, boolean leads) {
        var names = members.displayNames(
                found.stream().map(JointProposal::proposedBy).collect(Collectors.toSet()), viewer);
        var titleOf =
                titles.of(viewer, found.stream().map(JointProposal::subjectId).toList());
        return found.stream()
                .map(proposal -> row(proposal, names, titleOf, viewer, leads))
                .toList();
    }

    private static JointRow row(
            JointProposal proposal,
            Map<UUID, String> names,
            Map<UUID, SubjectTitle> titleOf,
            Member viewer,
            boolean leads) {
        var title = titleOf.get(proposal.subjectId());
        var own = proposal.side() == viewer.side();
        return new JointRow(
                proposal.id(),
                proposal.platformId(),
                proposal.kind(),
                proposal.target(),
                title == null ? "" : title.title(),
                proposal.word(),
                proposal.side(),
                names.getOrDefault(proposal.proposedBy(), ""),
                proposal.proposedAt(),
                leads && !own,
                leads && own);
    }
}
