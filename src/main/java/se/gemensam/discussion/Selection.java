package se.gemensam.discussion;

/**
 * Words of a text that somebody selected.
 *
 * @param version of the text that positions are counted in
 * @param quote the words as they were seen
 */
public record Selection(long version, int from, int to, String quote) {}
