package se.gemensam.pledge;

import java.util.UUID;

/**
 * The text that explains a pledge.
 *
 * @param html how it reads at that version
 */
public record PledgeText(UUID documentId, long version, String html) {}
