package se.gemensam.platform;

import java.util.UUID;

/** A platform's name, tree or details changed. Published in the act's transaction. */
public record PlatformChanged(UUID platformId) {}
