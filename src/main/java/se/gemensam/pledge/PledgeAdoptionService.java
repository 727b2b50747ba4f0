package se.gemensam.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;

/**
 * Writes down that bodies have adopted a pledge. From the first side's decision on its definition is frozen, so that the other side decides
 * about the same; with both it is in force.
 */
@Service
@Transactional
public class PledgeAdoptionService {

    private final PledgeAccess access;
    private final PledgeDefinitions definitions;
    private final PledgeHistory history;
    private final PledgeNews news;
    private final Clock clock;

    PledgeAdoptionService(
            PledgeAccess access, PledgeDefinitions definitions, PledgeHistory history, PledgeNews news, Clock clock) {
        this.access = access;
        this.definitions = definitions;
        this.history = history;
        this.news = news;
        this.clock = clock;
    }

    /**
     * @throws RefusedException when it does not say everything yet, for another organisation, without the right to register decisions,
     *     twice for a side, or for a day that has not come
     */
    public void adopt(UUID pledgeId, PledgeDecisionDraft draft) {
        var granted = access.lock(PledgeAct.READ, pledgeId);
        var pledge = granted.pledge();
        var me = granted.member();
        requireRight(me, draft.organisationId());
        if (draft.decidedOn().isAfter(Time.today(clock))) {
            throw new RefusedException("pledge.decision.future");
        }
        var definition = definitions.written(pledge);
        if (mustBeTestable(pledge, Time.today(clock))) {
            Testability.of(definition).requireComplete();
        }
        var both = pledge.decide(
                me.side(),
                new PledgeDecision(
                        draft.organisationId(),
                        draft.body(),
                        draft.decidedOn(),
                        draft.paragraph(),
                        definitions.hash(definition),
                        me.id(),
                        clock.instant()));
        var was = pledge.label();
        var words = draft.body() + " § " + draft.paragraph();
        history.tell(pledge, PledgeEventKind.ADOPTED_BY_SIDE, was, words, me, draft.decidedOn());
        if (both) {
            pledge.adopt(definitions.keep(pledgeId, definition, "", clock.instant()), clock.instant());
            history.tell(pledge, PledgeEventKind.ADOPTED, was, "", me, draft.decidedOn());
            news.tell(pledge, me, DeedKind.PLEDGE_ADOPTED, PledgeNews.responsible(pledge));
        } else {
            news.tell(pledge, me, DeedKind.PLEDGE_PROPOSED, news.otherSide(me));
        }
    }

    /** As long as the other side has not adopted it too, whoever could register the decision takes it back. */
    public void takeBack(UUID pledgeId) {
        var granted = access.lock(PledgeAct.READ, pledgeId);
        var pledge = granted.pledge();
        var me = granted.member();
        var decision = pledge.decisions().get(me.side());
        if (decision == null) {
            throw new RefusedException("pledge.decision.none");
        }
        requireRight(me, decision.organisationId());
        pledge.takeBackDecision(me.side());
        history.tell(pledge, PledgeEventKind.DECISION_TAKEN_BACK, me);
    }

    /** What was adopted for a period that is over is written down as it was: nobody can make it testable any more. */
    static boolean mustBeTestable(Pledge pledge, LocalDate today) {
        return !pledge.term().isOver(today);
    }

    private void requireRight(Member member, UUID organisationId) {
        if (!member.organisationId().equals(organisationId)) {
            throw new RefusedException("access.decision.otherOrganisation");
        }
        if (!access.registers(member)) {
            throw new RefusedException("access.decision.noRight");
        }
    }
}
