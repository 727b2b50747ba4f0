package se.gemensam.pledge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.discussion.Discussable;
import se.gemensam.workspace.Act;

/** Pledges as pages that people step aside from. Nobody talks on them: that is done on the platform that they hang on. */
@Component
class PledgeDiscussions implements Discussable {

    private final PledgeRepository pledges;
    private final PledgeAccess access;

    PledgeDiscussions(PledgeRepository pledges, PledgeAccess access) {
        this.pledges = pledges;
        this.access = access;
    }

    @Override
    public Optional<Page> page(Act act, UUID pageId) {
        return act != Act.READ || pledges.findById(pageId).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Page(pageId, access.require(PledgeAct.READ, pageId).member(), Map.of()));
    }

    @Override
    public Set<UUID> readable(UUID workspaceId) {
        return Set.of();
    }
}
