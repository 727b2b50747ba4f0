package se.gemensam.pledge;

/**
 * Under which names the pledges of a room are laid out for everybody.
 *
 * @param slug what stands after {@code /p/} in the address
 * @param sender who stands for them
 * @param contact how that sender is reached
 */
public record PledgeEdition(String slug, String title, String sender, String contact) {}
