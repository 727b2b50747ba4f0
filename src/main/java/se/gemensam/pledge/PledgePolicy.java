package se.gemensam.pledge;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.livetext.Access;
import se.gemensam.livetext.DocumentPolicy;
import se.gemensam.workspace.Member;

/** Who may read and write the text that explains a pledge. */
@Component
class PledgePolicy implements DocumentPolicy {

    static final String KIND = "pledge";

    private final PledgeRepository pledges;

    PledgePolicy(PledgeRepository pledges) {
        this.pledges = pledges;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public AccessRules rulesOf(Collection<UUID> pledgeIds) {
        var known = pledges.findByIdIn(pledgeIds).stream().collect(Collectors.toMap(Pledge::id, Function.identity()));
        return (id, member) -> Optional.ofNullable(known.get(id))
                .filter(pledge -> !pledge.isRemoved())
                .filter(pledge -> pledge.workspaceId().equals(member.workspaceId()))
                .map(pledge -> access(pledge, member))
                .orElse(Access.NONE);
    }

    private static Access access(Pledge pledge, Member member) {
        var acts = PledgeAct.of(member);
        if (!acts.contains(PledgeAct.READ)) {
            return Access.NONE;
        }
        return acts.contains(PledgeAct.WRITE) && pledge.lifecycle() != PledgeLifecycle.WRITTEN_OFF
                ? Access.WRITE
                : Access.READ;
    }
}
