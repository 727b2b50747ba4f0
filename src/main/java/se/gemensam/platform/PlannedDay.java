package se.gemensam.platform;

import java.time.LocalDate;

/** A day of a timetable that is being made. */
public record PlannedDay(MilestoneKind kind, LocalDate day) {}
