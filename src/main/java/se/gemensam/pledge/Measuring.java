package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Enters values of the figures of pledges. Where nobody does, none are asked for in reports. */
public interface Measuring {

    /**
     * Enters a value, for the current person, who must be allowed to; in the transaction of the report.
     *
     * @throws se.gemensam.base.RefusedException when the figure cannot be that
     */
    void enter(UUID indicatorId, BigDecimal amount, LocalDate on);
}
