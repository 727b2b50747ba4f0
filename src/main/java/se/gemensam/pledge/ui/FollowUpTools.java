package se.gemensam.pledge.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.gemensam.base.Time;
import se.gemensam.pledge.EvidenceService;
import se.gemensam.pledge.FollowUpService;
import se.gemensam.pledge.HistoryOverview;

/** What the screens of follow-up work with. */
@Component
record FollowUpTools(FollowUpService reports, EvidenceService evidence, HistoryOverview history, Clock clock) {

    LocalDate today() {
        return Time.today(clock);
    }
}
