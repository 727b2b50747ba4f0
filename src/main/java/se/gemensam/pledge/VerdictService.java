package se.gemensam.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.discussion.RecusalService;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;

/**
 * Each side says what became of a pledge, without knowing what the other says. When both have, both know: then either they agree, or the
 * difference goes on the agenda of the next check-in. Either side may assess it anew after that.
 */
@Service
@Transactional
public class VerdictService {

    private final PledgeAccess access;
    private final VerdictRepository verdicts;
    private final PledgeHistory history;
    private final CheckInAgenda agenda;
    private final RecusalService recusals;
    private final ApplicationEventPublisher events;
    private final PledgeNews news;
    private final Clock clock;

    VerdictService(
            PledgeAccess access,
            VerdictRepository verdicts,
            PledgeHistory history,
            CheckInAgenda agenda,
            RecusalService recusals,
            ApplicationEventPublisher events,
            PledgeNews news,
            Clock clock) {
        this.access = access;
        this.verdicts = verdicts;
        this.history = history;
        this.agenda = agenda;
        this.recusals = recusals;
        this.events = events;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Says for the own side what became of a pledge, or says it otherwise as long as the other side has said nothing.
     *
     * @throws VerdictMovedException when somebody else of the own side has said something else since
     * @throws RefusedException when it is not in force, the person has stepped aside, the round is over, or the outcome cannot be yet
     */
    public void assess(UUID pledgeId, VerdictDraft draft) {
        agenda.holdRoomOf(pledgeId);
        var granted = access.lockUnseen(PledgeAct.ASSESS, pledgeId);
        var pledge = granted.pledge();
        var me = granted.member();
        if (recusals.isAside(pledgeId, me.id())) {
            throw new RefusedException("verdict.aside");
        }
        pledge.requireAdopted();
        requireFitting(pledge, draft.outcome());
        var rounds = VerdictRounds.of(verdicts.findByPledgeId(pledgeId));
        if (draft.round() != rounds.current()) {
            throw new RefusedException("verdict.round.over");
        }
        var before = rounds.own(me.side());
        if (before.isPresent()) {
            replace(before.get(), draft, me);
            return;
        }
        if (draft.seen() != null) {
            throw new RefusedException("verdict.round.over");
        }
        var given = verdicts.save(new Verdict(pledgeId, draft, me, clock.instant()));
        rounds.own(other(me.side())).ifPresent(theirs -> reveal(pledge, given, theirs, me));
        access.changed(pledge);
    }

    private void requireFitting(Pledge pledge, PledgeOutcome outcome) {
        if (!fits(outcome, pledge.deadline(), Time.today(clock))) {
            throw new RefusedException("verdict.late.tooEarly");
        }
    }

    /** Late is what came after the last day. */
    static boolean fits(PledgeOutcome outcome, @Nullable LocalDate deadline, LocalDate today) {
        return outcome != PledgeOutcome.FULFILLED_LATE || (deadline != null && today.isAfter(deadline));
    }

    private void replace(Verdict verdict, VerdictDraft draft, Member me) {
        if (verdict.says(draft)) {
            return;
        }
        if (!Objects.equals(draft.seen(), verdict.edition())) {
            throw new VerdictMovedException(verdict);
        }
        verdict.become(draft, me, clock.instant());
        events.publishEvent(new PagesChanged(Set.of(PageTopics.verdict(verdict.pledgeId(), me.side()))));
    }

    private void reveal(Pledge pledge, Verdict given, Verdict theirs, Member me) {
        history.tell(pledge, PledgeEventKind.ASSESSED, me);
        news.tell(pledge, me, DeedKind.PLEDGE_ASSESSED, PledgeNews.responsible(pledge));
        if (given.outcome() == theirs.outcome()) {
            var was = pledge.label();
            pledge.end(given.outcome(), true, clock.instant());
            history.tell(pledge, PledgeEventKind.AGREED, was, "", me, Time.today(clock));
            agenda.settle(pledge);
        } else {
            var outcome = pledge.outcome();
            if (outcome != null && pledge.isOutcomeJoint()) {
                pledge.end(outcome, false, clock.instant()); // what both said once they no longer both say
            }
            agenda.takeUp(pledge);
        }
    }

    static Side other(Side side) {
        return side == Side.PARTY ? Side.UNION : Side.PARTY;
    }
}
