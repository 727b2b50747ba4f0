package se.gemensam.pledge;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;

/**
 * Sums up mandate periods. What the two sides say of each pledge stays between them until one side proposes to lay it out for everybody and
 * the other says yes to just that; either of them takes it away alone, at once.
 */
@Service
@Transactional
public class ClosingService {

    private final PledgeAccess access;
    private final PledgeRoomAccess room;
    private final ClosingRepository closings;
    private final ClosingBook book;
    private final CheckInAgenda agenda;
    private final ApplicationEventPublisher events;
    private final PledgeNews news;
    private final Clock clock;

    ClosingService(
            PledgeAccess access,
            PledgeRoomAccess room,
            ClosingRepository closings,
            ClosingBook book,
            CheckInAgenda agenda,
            ApplicationEventPublisher events,
            PledgeNews news,
            Clock clock) {
        this.access = access;
        this.room = room;
        this.closings = closings;
        this.book = book;
        this.agenda = agenda;
        this.events = events;
        this.news = news;
        this.clock = clock;
    }

    /** @throws RefusedException when there is one of that kind for that period already */
    public UUID open(UUID workspaceId, ClosingKind kind, MandatePeriod term) {
        var opener = access.require(PledgeAct.LEAD, workspaceId, Act.READ);
        agenda.holdRoom(workspaceId);
        if (closings.existsByWorkspaceIdAndKindAndTerm(workspaceId, kind, term.year())) {
            throw new RefusedException("closing.already");
        }
        var closing = closings.save(new Closing(kind, term, opener, clock.instant()));
        changed(closing);
        return closing.id();
    }

    /**
     * Asks the other side to lay it out for everybody.
     *
     * @param remark the joint comment, up to 4000 characters; may be empty
     */
    public void propose(UUID closingId, String remark) {
        act(
                closingId,
                (closing, me) -> closing.propose(remark, ClosingBook.hash(book.lines(closing)), me, clock.instant()));
    }

    /**
     * Says yes for the other side: it is laid out as it stands now.
     *
     * @param proposal the one that the person has read
     * @throws RefusedException when that is no longer what is proposed, or something has changed since it was
     */
    public void confirm(UUID closingId, UUID proposal) {
        act(closingId, (closing, me) -> {
            var lines = book.lines(closing);
            closing.confirm(proposal, lines, ClosingBook.hash(lines), me, clock.instant());
            news.tell(me, DeedKind.CLOSING_PUBLISHED, news.otherSide(me));
        });
    }

    /** Says no for the other side. */
    public void decline(UUID closingId, UUID proposal) {
        act(closingId, (closing, me) -> closing.decline(proposal, me));
    }

    /** Takes it back for the side that proposed it. */
    public void withdraw(UUID closingId, UUID proposal) {
        act(closingId, (closing, me) -> closing.withdraw(proposal, me));
    }

    /** Takes away what is laid out, for one side alone and at once. */
    public void takeAway(UUID closingId) {
        act(closingId, (closing, me) -> closing.takeAway(me, clock.instant()));
    }

    private void act(UUID closingId, BiConsumer<Closing, Member> work) {
        var closing = closings.lockById(closingId).orElseThrow(() -> new NotFoundException("closing " + closingId));
        work.accept(closing, room.require(PledgeAct.LEAD, closing.workspaceId(), closingId));
        changed(closing);
    }

    private void changed(Closing closing) {
        events.publishEvent(new ClosingChanged(closing.workspaceId()));
        events.publishEvent(new PagesChanged(Set.of(closing.id(), PageTopics.closings(closing.workspaceId()))));
    }
}
