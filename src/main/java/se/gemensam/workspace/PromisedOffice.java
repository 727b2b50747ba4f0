package se.gemensam.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Holder;
import se.gemensam.organisation.OfficeDraft;
import se.gemensam.organisation.Period;

/**
 * An office that comes with an invitation. It begins when the invitation is accepted.
 *
 * @param bodyId where it is held; null when in none
 * @param kind code of the kind of office
 * @param title what it is called there
 * @param from first day, where that is later than the day of the yes
 * @param until last day, counted; null for as long as it lasts
 * @param leading whether the holder speaks for the organisation
 */
@Embeddable
public record PromisedOffice(
        @Column(name = "office_body_id") @Nullable UUID bodyId,
        @Column(name = "office_kind") String kind,
        @Column(name = "office_title") String title,
        @Column(name = "office_from") @Nullable LocalDate from,
        @Column(name = "office_until") @Nullable LocalDate until,
        @Column(name = "office_leads") Boolean leading) {

    private static final int LONGEST_TITLE = 120;

    public PromisedOffice {
        title = OneLine.of(title);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new RefusedException("office.title.invalid");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new RefusedException("period.backwards");
        }
    }

    /** Nothing where its last day is over when somebody says yes. */
    Optional<OfficeDraft> begunOn(LocalDate day, UUID organisationId, UUID accountId) {
        var first = from == null || from.isBefore(day) ? day : from;
        return until != null && until.isBefore(first)
                ? Optional.empty()
                : Optional.of(new OfficeDraft(
                        organisationId,
                        bodyId,
                        kind,
                        title,
                        new Holder.Known(accountId),
                        new Period(first, until),
                        leading));
    }
}
