package se.gemensam.pledge;

import java.util.UUID;

/** A closing of a room has been opened, proposed, published or taken away. */
record ClosingChanged(UUID workspaceId) {}
