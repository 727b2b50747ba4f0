package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is laid out of the pledges of a room.
 *
 * @param published since when
 * @param pledges those of the latest period first, in the order of their numbers
 */
public record PublicTracker(UUID workspaceId, PledgeEdition edition, LocalDate published, List<PublicPledge> pledges) {

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
}
