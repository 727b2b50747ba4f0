package se.gemensam.platform;

import java.util.UUID;
import se.gemensam.livetext.DocumentReading;

/** A section's words at their present version, with its place in the whole. */
public record SectionText(UUID id, int depth, String number, DocumentReading reading, boolean mayWrite) {}
