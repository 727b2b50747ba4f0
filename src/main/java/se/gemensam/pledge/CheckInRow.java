package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A check-in in a list.
 *
 * @param items how many things are on its agenda
 */
public record CheckInRow(UUID id, String title, LocalDate day, String place, CheckInState state, int items) {}
