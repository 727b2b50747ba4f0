package se.gemensam.pledge;

import java.util.UUID;

/**
 * A closing in a list.
 *
 * @param proposed whether it waits for one side's yes
 */
public record ClosingRow(UUID id, ClosingKind kind, MandatePeriod term, boolean proposed, boolean published) {}
