package se.gemensam.pledge;

/**
 * A file about pledges.
 *
 * @param name with its ending
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files
public record PledgeFile(String name, byte[] bytes) {}
