package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Time;
import se.gemensam.base.Unguarded;

/** Closings for everybody: as both sides have said yes to them, frozen at that moment, and no others. */
@Service
@Transactional(readOnly = true)
@Unguarded(because = "answers with what both sides have laid out for everybody, and nothing else")
public class PublishedClosings {

    private final ClosingRepository closings;

    PublishedClosings(ClosingRepository closings) {
        this.closings = closings;
    }

    /** Of a room, the latest first. */
    public List<PublishedClosing> list(UUID workspaceId) {
        return closings.published(workspaceId).stream()
                .map(PublishedClosings::shown)
                .toList();
    }

    /** The latest of a mandate period. */
    public Optional<PublishedClosing> of(UUID workspaceId, MandatePeriod term) {
        return list(workspaceId).stream()
                .filter(closing -> closing.term().equals(term))
                .findFirst();
    }

    private static PublishedClosing shown(Closing closing) {
        return new PublishedClosing(
                closing.id(),
                closing.kind(),
                closing.term(),
                closing.remark(),
                LocalDate.ofInstant(closing.publishedAt().orElseThrow(), Time.ZONE),
                closing.lines().stream().map(PublishedClosings::shown).toList());
    }

    private static PublishedClosing.Line shown(ClosingLine line) {
        var party = line.partyVerdict();
        var union = line.unionVerdict();
        return new PublishedClosing.Line(
                line.pledgeId(),
                PledgeOverview.numbered(line.number()),
                line.promise(),
                line.label(),
                line.joint(),
                party == null || union == null ? null : new PublishedClosing.Difference(party, union));
    }
}
