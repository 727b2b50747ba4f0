package se.gemensam.platform;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.discussion.RecusalService;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Role;

/** Who is asked in an advisory vote: those whom it is for and who may comment, without those who have stepped aside. */
@Component
class AdvisoryVoters {

    private final Members members;
    private final RecusalService recusals;

    AdvisoryVoters(Members members, RecusalService recusals) {
        this.members = members;
        this.recusals = recusals;
    }

    /** Those of today. */
    List<Member> of(AdvisoryVote vote, Platform platform, Set<UUID> aside) {
        return among(members.inRoom(platform.workspaceId()), vote, platform, aside);
    }

    static List<Member> among(List<Member> inRoom, AdvisoryVote vote, Platform platform, Set<UUID> aside) {
        return inRoom.stream()
                .filter(member -> mayAnswer(member, vote) && platform.isOpenTo(member) && !aside.contains(member.id()))
                .toList();
    }

    static boolean mayAnswer(Member member, AdvisoryVote vote) {
        return member.role().includes(Role.COMMENTER) && vote.audience().includes(member);
    }

    /** Everybody whom it is for, also those who only read. */
    List<Member> readers(AdvisoryVote vote, Platform platform) {
        return members.inRoom(platform.workspaceId()).stream()
                .filter(member -> vote.audience().includes(member) && platform.isOpenTo(member))
                .toList();
    }

    /** Members who had stepped aside from what it is about while it could be answered last. */
    Set<UUID> aside(AdvisoryVote vote, Instant now) {
        return recusals.asideAt(vote.subjectId(), vote.isOpen(now) ? now : vote.closesAt());
    }
}
