package se.gemensam.pledge;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What changes in a pledge changes what the one above it comes to. */
@Component
class CascadeSignals {

    private final PledgeAccess access;
    private final PledgeRepository pledges;

    CascadeSignals(PledgeAccess access, PledgeRepository pledges) {
        this.access = access;
        this.pledges = pledges;
    }

    /** In the act's transaction; it goes on upwards by itself. */
    @EventListener
    void on(PledgeChanged event) {
        pledges.parentOf(event.pledgeId()).flatMap(pledges::findById).ifPresent(access::changed);
    }
}
