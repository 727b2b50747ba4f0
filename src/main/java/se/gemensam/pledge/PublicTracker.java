package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

    public List<PublishedClosing> closings(MandatePeriod term) {
        return closings.stream().filter(closing -> closing.term().equals(term)).toList();
    }
}
