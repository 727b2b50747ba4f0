package se.gemensam.livetext;

import java.util.UUID;

/** What readers read of a document is newer than before: soon after people stop typing, and every few seconds while they type. */
public record TextRead(UUID documentId) {}
