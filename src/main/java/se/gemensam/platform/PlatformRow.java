package se.gemensam.platform;

import java.util.UUID;

/** A platform in the list of its room. */
public record PlatformRow(UUID id, String title, String subtitle, Phase phase, Progress progress) {}
