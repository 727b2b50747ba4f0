package se.gemensam.platform;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An advisory vote that the current person has not answered.
 *
 * @param lastDay through which it can be answered
 */
public record AdvisoryVoteWaiting(UUID platformId, UUID voteId, String question, LocalDate lastDay) {}
