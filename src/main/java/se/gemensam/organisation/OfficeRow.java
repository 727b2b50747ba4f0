package se.gemensam.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office with its holder and the side of its organisation. */
public record OfficeRow(
        UUID id,
        UUID organisationId,
        Side side,
        @Nullable UUID bodyId,
        String kind,
        String title,
        Holder holder,
        Period period,
        boolean leading,
        @Nullable LocalDate confirmedOn) {

    public boolean isVacant() {
        return holder instanceof Holder.Vacant;
    }

    /** Whether the other is the same office in the time after this one. */
    public boolean isFollowedBy(OfficeRow other) {
        return organisationId.equals(other.organisationId)
                && Objects.equals(bodyId, other.bodyId)
                && kind.equals(other.kind)
                && title.equals(other.title)
                && !id.equals(other.id)
                && period.end().filter(end -> other.period.from().isAfter(end)).isPresent();
    }
}
