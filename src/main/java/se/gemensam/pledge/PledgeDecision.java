package se.gemensam.pledge;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a body of one side has adopted a pledge.
 *
 * @param body as it is called, such as "Distriktsstyrelsen"
 * @param decidedOn day of the meeting
 * @param paragraph number in the minutes, without the sign
 * @param hash of the definition that was before it
 */
@Embeddable
record PledgeDecision(
        UUID organisationId,
        String body,
        LocalDate decidedOn,
        String paragraph,
        String hash,
        UUID registeredBy,
        Instant registeredAt) {}
