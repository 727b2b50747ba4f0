package se.gemensam.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter as the demo shows it.
 *
 * @param plain its words without any form, one paragraph apart from the next by an empty line
 */
public record LetterRow(UUID id, String kind, String recipient, String subject, String plain, Instant writtenAt) {}
