package se.gemensam.livetext;

import java.util.UUID;

/** What a document is called at its latest version. */
public record DocumentTitle(UUID documentId, long version, String title) {}
