package se.gemensam.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/**
 * One who is asked, as the viewer may see it.
 *
 * @param via name of the organisation that it answers through
 * @param addresses that links went to; empty for those who do not keep it
 * @param lastDay for this one
 * @param extended whether that is later than for the others
 * @param stance null as long as the viewer may not read what it answers
 * @param joins name of the organisation whose answer it joins in
 */
public record ConsultationLine(
        UUID invitationId,
        String organisation,
        Side side,
        @Nullable String via,
        List<String> addresses,
        LocalDate lastDay,
        boolean extended,
        @Nullable Instant remindedAt,
        ConsultationState state,
        @Nullable ConsultationStance stance,
        @Nullable String joins,
        @Nullable ConsultationChannel channel,
        ConsultationDecision decision,
        @Nullable LocalDate answeredOn) {}
