package se.gemensam.platform;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day of a timetable.
 *
 * @param who does it; empty for whoever does it as a rule
 * @param note the two sides' own; empty for others
 */
public record MilestoneRow(UUID id, MilestoneKind kind, LocalDate day, String who, String note, boolean done) {}
