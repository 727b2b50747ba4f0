package se.gemensam.livetext;

import java.util.UUID;

/**
 * Words that one person wrote, without a gap.
 *
 * @param author the member's id
 */
public record AuthoredWords(UUID author, String words) {}
