package se.gemensam.livetext;

/**
 * Many people may do something else with some documents now: it is asked again at once, where otherwise a second passes. Published in
 * the act's transaction.
 */
public record RightsChanged() {}
