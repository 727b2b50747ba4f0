package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pledge in force, as everybody reads it. No person is named in it, and nothing that the sides have said to each other.
 *
 * @param row with what is public of it; its marks are none
 * @param area name of the kommun or region that it is about; empty when it is about none
 * @param moved when its label changed last, or it was adopted
 * @param evidence the latest first
 * @param verdict what both sides have laid out of their verdicts; null when they have not
 */
public record PublicPledge(
        UUID id,
        PledgeRow row,
        String area,
        LocalDate moved,
        List<PublicEvidence.Proof> evidence,
        PublicVerdicts.@Nullable Verdict verdict) {}
