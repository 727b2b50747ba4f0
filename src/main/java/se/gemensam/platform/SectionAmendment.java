package se.gemensam.platform;

import java.util.UUID;

/** An amendment of a section that waits for somebody, as a line beside the text. */
public record SectionAmendment(UUID id, int number, AmendmentKind kind, String title, AmendmentState state) {}
