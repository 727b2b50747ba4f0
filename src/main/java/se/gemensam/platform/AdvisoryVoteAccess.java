package se.gemensam.platform;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/** Finds advisory votes for the person who acts. What is not for that person does not exist, whatever it wants to do. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdvisoryVoteAccess {

    record Granted(AdvisoryVote vote, Platform platform, Member member) {}

    private final AdvisoryVoteRepository votes;
    private final PlatformAccess access;
    private final Members members;

    AdvisoryVoteAccess(AdvisoryVoteRepository votes, PlatformAccess access, Members members) {
        this.votes = votes;
        this.access = access;
        this.members = members;
    }

    Granted require(Act act, UUID voteId) {
        return granted(act, votes.findById(voteId).orElseThrow(() -> missing(voteId)));
    }

    /** As {@link #require}, and nobody else answers or changes the vote until the transaction ends. */
    Granted lock(Act act, UUID voteId) {
        return granted(act, votes.lockById(voteId).orElseThrow(() -> missing(voteId)));
    }

    /** As {@link #lock}, for whoever may close it, move its last day or take it back. */
    Granted lockToKeep(UUID voteId) {
        var granted = lock(Act.COMMENT, voteId);
        if (!isKeptBy(granted.vote(), granted.member())) {
            throw new RefusedException("access.refused");
        }
        return granted;
    }

    /** Whoever opened it, and the conveners of that side; of a joint one those of both sides. */
    boolean isKeptBy(AdvisoryVote vote, Member member) {
        return vote.openedBy().equals(member.id())
                || (PhaseRules.by(member).contains(PlatformAct.OPEN)
                        && (vote.isJoint()
                                || members.byId(vote.openedBy())
                                        .filter(opener -> opener.side() == member.side())
                                        .isPresent()));
    }

    private Granted granted(Act act, AdvisoryVote vote) {
        var reader = access.require(Act.READ, vote.platformId());
        if (vote.isRemoved() || !vote.audience().includes(reader.member())) {
            throw missing(vote.id());
        }
        access.require(act, vote.platformId());
        return new Granted(vote, reader.platform(), reader.member());
    }

    /** Whom somebody can ask, the widest first: both sides, with those who cooperate, the own side, the own organisation. */
    static List<Audience> offered(Member member) {
        return Audience.visibleTo(member).stream()
                .filter(audience -> width(audience) > 0)
                .sorted(Comparator.comparingInt(AdvisoryVoteAccess::width).reversed())
                .toList();
    }

    private static int width(Audience audience) {
        return switch (audience) {
            case Audience.Room _ -> 4;
            case Audience.RoomAndCooperating _ -> 3;
            case Audience.OneSide _ -> 2;
            case Audience.Organisation _ -> 1;
            case Audience.Group _ -> 0;
            case Audience.Me _ -> 0;
            case Audience.Public _ -> 0;
        };
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("advisory vote " + id);
    }
}
