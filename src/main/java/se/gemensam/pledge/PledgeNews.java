package se.gemensam.pledge;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Deed;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Role;

/** Tells both sides what is done to pledges, in the transaction of the act. Whoever cooperates is told nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PledgeNews {

    private final Members members;
    private final ApplicationEventPublisher events;

    PledgeNews(Members members, ApplicationEventPublisher events) {
        this.members = members;
        this.events = events;
    }

    /** @param concerned members whom it asks something of, or whom it is about; whoever follows the pledge hears of it anyway */
    void tell(Pledge pledge, Member doer, DeedKind kind, Collection<UUID> concerned) {
        events.publishEvent(Deed.by(doer, kind, new Audience.Room())
                .on(pledge.id(), pledge.id())
                .concerning(concerned));
    }

    /** As {@link #tell(Pledge, Member, DeedKind, Collection)}, of something that is about all the pledges of the doer's room. */
    void tell(Member doer, DeedKind kind, Collection<UUID> concerned) {
        events.publishEvent(Deed.by(doer, kind, new Audience.Room()).concerning(concerned));
    }

    /** The persons who answer for what their sides have taken upon themselves. */
    static Set<UUID> responsible(Pledge pledge) {
        return Stream.of(Side.PARTY, Side.UNION)
                .flatMap(side -> Stream.ofNullable(pledge.commitment(side).memberId()))
                .collect(Collectors.toSet());
    }

    /** Those who speak for the side that is not the member's. */
    Set<UUID> otherSide(Member of) {
        var other = of.side() == Side.PARTY ? Side.UNION : Side.PARTY;
        return members.inRoom(of.workspaceId()).stream()
                .filter(member -> member.side() == other && member.role().includes(Role.CONVENER))
                .map(Member::id)
                .collect(Collectors.toSet());
    }
}
