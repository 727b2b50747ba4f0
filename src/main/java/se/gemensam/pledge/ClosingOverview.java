package se.gemensam.pledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.pledge.ClosingPage.Stand;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/** Closings as both sides read them. */
@Service
@Transactional(readOnly = true)
public class ClosingOverview {

    private final PledgeAccess access;
    private final PledgeRoomAccess room;
    private final ClosingRepository closings;
    private final ClosingBook book;
    private final PublicEvidence evidence;
    private final IndicatorRepository indicators;
    private final LatestValues values;
    private final Members members;

    ClosingOverview(
            PledgeAccess access,
            PledgeRoomAccess room,
            ClosingRepository closings,
            ClosingBook book,
            PublicEvidence evidence,
            IndicatorRepository indicators,
            LatestValues values,
            Members members) {
        this.access = access;
        this.room = room;
        this.closings = closings;
        this.book = book;
        this.evidence = evidence;
        this.indicators = indicators;
        this.values = values;
        this.members = members;
    }

    /** Those of a room, the latest period first. */
    public List<ClosingRow> rows(UUID workspaceId) {
        access.reader(workspaceId);
        return closings.findByWorkspaceIdOrderByTermDescOpenedAtDesc(workspaceId).stream()
                .map(closing -> new ClosingRow(
                        closing.id(),
                        closing.kind(),
                        closing.term(),
                        closing.proposal().isPresent(),
                        closing.isPublished()))
                .toList();
    }

    /** Whether the current person can open closings in a room. */
    public boolean mayOpen(UUID workspaceId) {
        return PledgeAct.of(access.reader(workspaceId)).contains(PledgeAct.LEAD);
    }

    /** @throws NotFoundException when there is none that the current person may see */
    public ClosingPage get(UUID closingId) {
        var closing = closings.findById(closingId).orElseThrow(() -> new NotFoundException("closing " + closingId));
        var viewer = room.require(PledgeAct.READ, closing.workspaceId(), closingId);
        var lines = new Lines(closing, viewer).all();
        return new ClosingPage(
                closing.id(),
                closing.workspaceId(),
                closing.kind(),
                closing.term(),
                closing.remark(),
                proposal(closing, viewer),
                closing.publishedAt().orElse(null),
                closing.takenAwayAt().orElse(null),
                lines,
                counts(lines),
                PledgeAct.of(viewer).contains(PledgeAct.LEAD),
                viewer);
    }

    private ClosingPage.@Nullable Proposal proposal(Closing closing, Member viewer) {
        var side = closing.proposalSide();
        var by = closing.proposedBy();
        var at = closing.proposedAt();
        return side == null || by == null || at == null
                ? null
                : new ClosingPage.Proposal(closing.proposal().orElseThrow(), side, members.displayName(by, viewer), at);
    }

    private static ClosingPage.Counts counts(List<ClosingPage.Line> lines) {
        int agreed = count(lines, Stand.AGREED);
        int differing = count(lines, Stand.DIFFERING);
        return new ClosingPage.Counts(lines.size(), agreed, differing, lines.size() - agreed - differing);
    }

    private static int count(List<ClosingPage.Line> lines, Stand stand) {
        return Math.toIntExact(
                lines.stream().filter(line -> line.stand() == stand).count());
    }

    /** What is known of each pledge, read at one go. */
    private class Lines {

        private final List<Pledge> pledges;
        private final Map<UUID, VerdictRounds> rounds;
        private final Map<UUID, List<Indicator>> figures;
        private final Map<UUID, LatestValues.Value> measured;
        private final Map<UUID, List<PublicEvidence.Proof>> told;
        private final Map<UUID, String> names;

        Lines(Closing closing, Member viewer) {
            pledges = book.pledges(closing);
            rounds = book.rounds(closing);
            figures = pledges.isEmpty()
                    ? Map.of()
                    : indicators.ofAll(pledges.stream().map(Pledge::id).toList()).stream()
                            .collect(Collectors.groupingBy(Indicator::pledgeId));
            measured = values.inRoom(closing.workspaceId());
            told = evidence.inRoom(closing.workspaceId());
            names = members.displayNames(
                    pledges.stream()
                            .flatMap(pledge -> known(pledge).stream())
                            .flatMap(both -> Stream.of(both.party(), both.union()))
                            .map(Verdict::givenBy)
                            .collect(Collectors.toSet()),
                    viewer);
        }

        List<ClosingPage.Line> all() {
            return pledges.stream().map(this::line).toList();
        }

        private VerdictRounds roundsOf(Pledge pledge) {
            return rounds.getOrDefault(pledge.id(), VerdictRounds.NONE);
        }

        /** As {@link ClosingLine#of} has it. */
        private Optional<VerdictRounds.Both> known(Pledge pledge) {
            return roundsOf(pledge).last().filter(_ -> roundsOf(pledge).given().isEmpty());
        }

        private ClosingPage.Line line(Pledge pledge) {
            var known = known(pledge);
            var given = roundsOf(pledge).given();
            return new ClosingPage.Line(
                    pledge.id(),
                    PledgeOverview.numbered(pledge.number()),
                    pledge.promise(),
                    pledge.label(),
                    figures.getOrDefault(pledge.id(), List.of()).stream()
                            .map(this::figure)
                            .toList(),
                    told.getOrDefault(pledge.id(), List.of()).stream()
                            .map(proof -> new ClosingPage.Evidence(proof.day(), proof.text()))
                            .toList(),
                    known.map(both -> both.agree() ? Stand.AGREED : Stand.DIFFERING)
                            .orElse(given.isEmpty() ? Stand.NONE_GIVEN : Stand.ONE_GIVEN),
                    known.map(both -> new VerdictRound(both.number(), said(both.party()), said(both.union())))
                            .orElse(null),
                    Set.copyOf(given));
        }

        private ClosingPage.Figure figure(Indicator indicator) {
            var value = measured.get(indicator.id());
            return new ClosingPage.Figure(
                    indicator.draft(), value == null ? null : value.amount(), value == null ? null : value.on());
        }

        private VerdictRound.Said said(Verdict verdict) {
            return new VerdictRound.Said(
                    verdict.outcome(), verdict.why(), names.getOrDefault(verdict.givenBy(), ""), verdict.givenAt());
        }
    }
}
