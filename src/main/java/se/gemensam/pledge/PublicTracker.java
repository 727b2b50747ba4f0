package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is laid out of the pledges of a room.
 *
 * @param published since when
 * @param pledges those of the latest period first, in the order of their numbers
 * @param closings that both sides have published, the latest first
 */
public record PublicTracker(
        UUID workspaceId,
        PledgeEdition edition,
        LocalDate published,
        List<PublicPledge> pledges,
        List<PublishedClosing> closings) {

    /** The periods that there are pledges of, the latest first. */
    public List<MandatePeriod> terms() {
        return pledges.stream()
                .map(pledge -> pledge.row().term())
                .distinct()
                .map(MandatePeriod::new)
                .toList();
    }

    public List<PublicPledge> of(MandatePeriod term) {
        return pledges.stream()
                .filter(pledge -> pledge.row().term() == term.year())
                .toList();
    }

    /** Those that are parts of no other that is laid out. */
    public List<PublicPledge> wholes(MandatePeriod term) {
        var shown = of(term);
        var ids = shown.stream().map(PublicPledge::id).collect(Collectors.toSet());
        return shown.stream()
                .filter(pledge -> !ids.contains(pledge.row().parentId()))
                .toList();
    }

    /** In the order of their numbers. */
    public List<PublicPledge> partsOf(PublicPledge whole) {
        return pledges.stream()
                .filter(pledge -> whole.id().equals(pledge.row().parentId()))
                .filter(pledge -> pledge.row().term() == whole.row().term())
                .toList();
    }

    public List<PublishedClosing> closings(MandatePeriod term) {
        return closings.stream().filter(closing -> closing.term().equals(term)).toList();
    }
}
