package se.gemensam.pledge;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.workspace.Following;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.SubjectHome;
import se.gemensam.workspace.SubjectTitle;

/** What pledges are called where members are told of them. */
@Component
class PledgeSubjects implements SubjectHome {

    private final PledgeRepository pledges;

    PledgeSubjects(PledgeRepository pledges) {
        this.pledges = pledges;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> known(Member viewer) {
        return reads(viewer) ? pledges.idsIn(viewer.workspaceId()) : Set.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, SubjectTitle> of(Member viewer, Collection<UUID> ids) {
        if (!reads(viewer)) {
            return Map.of();
        }
        return pledges.findByIdIn(ids).stream()
                .filter(pledge -> pledge.workspaceId().equals(viewer.workspaceId()))
                .collect(Collectors.toMap(Pledge::id, PledgeSubjects::title));
    }

    private static SubjectTitle title(Pledge pledge) {
        return new SubjectTitle(
                pledge.id(),
                Following.Kind.PLEDGE,
                PledgeOverview.numbered(pledge.number()) + " " + pledge.promise(),
                !pledge.isRemoved());
    }

    private static boolean reads(Member viewer) {
        return PledgeAct.of(viewer).contains(PledgeAct.READ);
    }
}
