package se.gemensam.platform;

import java.util.UUID;

/** Where a section's words are. */
record SectionDocument(UUID sectionId, UUID documentId) {}
