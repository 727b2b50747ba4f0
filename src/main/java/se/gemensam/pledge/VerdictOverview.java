package se.gemensam.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Time;
import se.gemensam.discussion.RecusalService;
import se.gemensam.pledge.VerdictRounds.Both;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/** What the two sides say became of a pledge, as far as the viewer's side may know it now. */
@Service
@Transactional(readOnly = true)
public class VerdictOverview {

    private final PledgeAccess access;
    private final VerdictRepository verdicts;
    private final CheckInAgenda agenda;
    private final RecusalService recusals;
    private final Members members;
    private final Clock clock;

    VerdictOverview(
            PledgeAccess access,
            VerdictRepository verdicts,
            CheckInAgenda agenda,
            RecusalService recusals,
            Members members,
            Clock clock) {
        this.access = access;
        this.verdicts = verdicts;
        this.agenda = agenda;
        this.recusals = recusals;
        this.members = members;
        this.clock = clock;
    }

    /** @throws se.gemensam.base.NotFoundException when there is no pledge that the current person may see */
    public VerdictPage of(UUID pledgeId) {
        var granted = access.require(PledgeAct.READ, pledgeId);
        var pledge = granted.pledge();
        var viewer = granted.member();
        var rounds = VerdictRounds.of(verdicts.findByPledgeId(pledgeId));
        var aside = recusals.isAside(pledgeId, viewer.id());
        var known = shown(rounds.known(), viewer);
        return new VerdictPage(
                pledgeId,
                state(rounds, known, viewer),
                known,
                choices(pledge, Time.today(clock)),
                viewer.side(),
                granted.acts().contains(PledgeAct.ASSESS) && !aside && pledge.lifecycle() == PledgeLifecycle.ADOPTED,
                aside,
                pledge.evidenceAt() != null,
                agenda.nextWith(pledge)
                        .map(next -> new VerdictPage.TakenUp(next.id(), next.title(), next.day()))
                        .orElse(null),
                granted.acts().contains(PledgeAct.LEAD));
    }

    private VerdictState state(VerdictRounds rounds, List<VerdictRound> known, Member viewer) {
        int round = rounds.current();
        var given = rounds.given();
        if (given.contains(viewer.side())) {
            return new VerdictState.OwnGiven(
                    round,
                    rounds.own(viewer.side())
                            .filter(_ -> viewer.inside())
                            .map(own -> new VerdictState.Own(said(own, names(Stream.of(own), viewer)), own.edition()))
                            .orElse(null));
        }
        if (!given.isEmpty()) {
            return new VerdictState.OtherGiven(round);
        }
        return known.isEmpty() ? new VerdictState.NoneGiven(round) : new VerdictState.Revealed(round, known.getFirst());
    }

    private List<VerdictRound> shown(List<Both> known, Member viewer) {
        var names = names(known.stream().flatMap(both -> Stream.of(both.party(), both.union())), viewer);
        return known.stream()
                .map(both -> new VerdictRound(both.number(), said(both.party(), names), said(both.union(), names)))
                .toList();
    }

    private static VerdictRound.Said said(Verdict verdict, Map<UUID, String> names) {
        return new VerdictRound.Said(
                verdict.outcome(), verdict.why(), names.getOrDefault(verdict.givenBy(), ""), verdict.givenAt());
    }

    private Map<UUID, String> names(Stream<Verdict> of, Member viewer) {
        return members.displayNames(of.map(Verdict::givenBy).collect(Collectors.toSet()), viewer);
    }

    private static List<PledgeOutcome> choices(Pledge pledge, LocalDate today) {
        return Arrays.stream(PledgeOutcome.values())
                .filter(outcome -> VerdictService.fits(outcome, pledge.deadline(), today))
                .toList();
    }
}
