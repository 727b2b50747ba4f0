package se.gemensam.platform;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.WorkspaceAccess;

/** The advisory votes that the current person is asked in, or may read. */
@Service
@Transactional(readOnly = true)
public class AdvisoryVoteOverview {

    private final AdvisoryVoteRepository votes;
    private final AdvisoryVoteAccess access;
    private final AdvisoryVoteRows rows;
    private final PlatformAccess platforms;
    private final PlatformRepository living;
    private final WorkspaceAccess rooms;

    AdvisoryVoteOverview(
            AdvisoryVoteRepository votes,
            AdvisoryVoteAccess access,
            AdvisoryVoteRows rows,
            PlatformAccess platforms,
            PlatformRepository living,
            WorkspaceAccess rooms) {
        this.votes = votes;
        this.access = access;
        this.rows = rows;
        this.platforms = platforms;
        this.living = living;
        this.rooms = rooms;
    }

    /** Those of a platform: open ones first, the first to close before the others, and then the closed, the latest first. */
    public List<AdvisoryVoteRow> list(UUID platformId) {
        var granted = platforms.require(Act.READ, platformId);
        var found = rows.of(seen(List.of(platformId), granted.member()), granted.platform(), granted.member());
        return found.stream()
                .sorted(Comparator.comparing(AdvisoryVoteRow::open)
                        .reversed()
                        .thenComparing((one, other) -> one.open()
                                ? one.closesAt().compareTo(other.closesAt())
                                : other.closesAt().compareTo(one.closesAt()))
                        .thenComparing(AdvisoryVoteRow::openedAt)
                        .thenComparing(AdvisoryVoteRow::id))
                .toList();
    }

    /** @throws se.gemensam.base.NotFoundException when there is none that the current person may see */
    public AdvisoryVoteRow get(UUID voteId) {
        var granted = access.require(Act.READ, voteId);
        return rows.of(List.of(granted.vote()), granted.platform(), granted.member())
                .getFirst();
    }

    /** Whether there is any on a platform that the current person may see. */
    public boolean hasAny(UUID platformId) {
        return !seen(
                        List.of(platformId),
                        platforms.require(Act.READ, platformId).member())
                .isEmpty();
    }

    /** Those of a room that the current person has not answered, the first to close before the others. */
    public List<AdvisoryVoteWaiting> waiting(UUID workspaceId) {
        var me = rooms.require(Act.READ, workspaceId);
        var open = living.livingIn(workspaceId).stream()
                .filter(platform -> platform.isOpenTo(me))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var found = seen(open.stream().map(Platform::id).toList(), me).stream()
                .collect(Collectors.groupingBy(AdvisoryVote::platformId));
        return open.stream()
                .flatMap(platform -> rows.of(found.getOrDefault(platform.id(), List.of()), platform, me).stream())
                .filter(AdvisoryVoteRow::waits)
                .sorted(Comparator.comparing(AdvisoryVoteRow::lastDay).thenComparing(AdvisoryVoteRow::openedAt))
                .map(row -> new AdvisoryVoteWaiting(row.platformId(), row.id(), row.question(), row.lastDay()))
                .toList();
    }

    /** Whom the current person can ask on a platform, the widest first; empty when it can open no vote there. */
    public List<Audience> audiences(UUID platformId) {
        var member = platforms.require(Act.READ, platformId).member();
        return PlatformRights.of(member).mayWrite() ? AdvisoryVoteAccess.offered(member) : List.of();
    }

    /** What the current person listens to on a platform, to hear of every vote that it may see and of no other. */
    public Set<UUID> topics(UUID platformId) {
        return Audience.visibleTo(platforms.require(Act.READ, platformId).member()).stream()
                .map(audience -> AdvisoryVoteSignals.topic(platformId, audience))
                .collect(Collectors.toSet());
    }

    private List<AdvisoryVote> seen(Collection<UUID> platformIds, Member viewer) {
        return votes.seen(platformIds, Audience.visibleTo(viewer));
    }
}
