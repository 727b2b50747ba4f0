package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Knows when the two sides look at their pledges together. */
interface PledgeCheckIns {

    /** A day that they have agreed on. */
    record Day(UUID id, LocalDate day, String name) {}

    /**
     * @param from the first day that is asked about
     * @param until the last one
     */
    List<Day> between(UUID workspaceId, LocalDate from, LocalDate until);
}
