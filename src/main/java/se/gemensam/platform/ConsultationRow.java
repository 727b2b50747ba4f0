package se.gemensam.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/**
 * A consultation as the viewer may see it.
 *
 * @param version number of the version that everybody answers about
 * @param lines those whom the viewer may know of: the own side's, those who cooperate, and of the other side what was handed over
 * @param others of the other side nothing but numbers; null for whoever has no other side
 * @param mine what the viewer's own organisation is asked; null when it is not
 * @param acts what the viewer may do now
 */
public record ConsultationRow(
        UUID platformId,
        String title,
        int version,
        String code,
        LocalDate lastDay,
        List<String> questions,
        Instant sentAt,
        List<ConsultationLine> lines,
        @Nullable Numbers others,
        @Nullable UUID mine,
        Set<PlatformAct> acts) {

    /** How many of a side are asked, have answered, and what of that is handed over. */
    public record Numbers(Side side, int asked, int answered, int handedOver) {}

    public boolean may(PlatformAct act) {
        return acts.contains(act);
    }

    /** Whether one who is asked has handed its answer in, as far as the viewer may know. */
    public boolean isAnswered(UUID invitationId) {
        return lines.stream()
                .anyMatch(line -> line.invitationId().equals(invitationId)
                        && (line.state() == ConsultationState.ANSWERED
                                || line.state() == ConsultationState.HANDED_OVER));
    }

    /** Those of a side that the viewer may know of. */
    public List<ConsultationLine> of(Side side) {
        return lines.stream().filter(line -> line.side() == side).toList();
    }
}
