package se.gemensam.pledge;

import java.util.Set;
import java.util.UUID;

/** Knows about which pledges the two sides say different things, as far as both know what the other says. */
interface PledgeDisputes {

    /** Pledges of a room that are in force, of a period. */
    Set<UUID> in(UUID workspaceId, MandatePeriod term);
}
