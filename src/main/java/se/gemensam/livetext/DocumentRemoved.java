package se.gemensam.livetext;

import java.util.UUID;

/** A document was taken away. */
public record DocumentRemoved(UUID documentId) {}
