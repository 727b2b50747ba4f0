package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Knows what both sides have laid out for everybody of how each of them judges the pledges: a closing, with its joint comment. */
public interface PublicVerdicts {

    /**
     * What each side says of a pledge.
     *
     * @param closing in which they have said so
     * @param comment of both sides; may be empty
     */
    record Verdict(
            PledgeOutcome party, PledgeOutcome union, ClosingKind closing, String comment, LocalDate publishedOn) {}

    /** By pledge; those of the latest closing that is public. */
    Map<UUID, Verdict> of(UUID workspaceId);
}
