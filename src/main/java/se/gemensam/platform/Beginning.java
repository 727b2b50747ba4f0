package se.gemensam.platform;

import java.util.UUID;

/** What a new platform begins from. */
public sealed interface Beginning {

    record Ready(PlatformTemplate template) implements Beginning {}

    /** The text of another platform of the same room, as it reads when the new one is made. */
    record Earlier(UUID platformId) implements Beginning {}
}
