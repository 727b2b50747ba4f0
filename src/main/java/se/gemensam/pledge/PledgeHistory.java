package se.gemensam.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.workspace.Member;

/** Writes the history of pledges, in the transaction of the act. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PledgeHistory {

    static final int LONGEST_WHY = 2000;

    private final PledgeEventRepository events;
    private final Clock clock;

    PledgeHistory(PledgeEventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    UUID tell(Pledge pledge, PledgeEventKind kind, Member teller) {
        return tell(pledge, kind, pledge.label(), "", teller, Time.today(clock));
    }

    /**
     * @param was what it went by before; what it goes by now is read from it
     * @param on the day that it is of
     */
    UUID tell(Pledge pledge, PledgeEventKind kind, @Nullable PledgeLabel was, String why, Member teller, LocalDate on) {
        return events.save(
                        new PledgeEvent(pledge.id(), kind, was, pledge.label(), why(why), teller, on, clock.instant()))
                .getId();
    }

    /** @throws RefusedException when it is too long */
    static String why(String typed) {
        var why = Prose.of(typed);
        if (why.length() > LONGEST_WHY) {
            throw new RefusedException("pledge.why.tooLong", LONGEST_WHY);
        }
        return why;
    }
}
