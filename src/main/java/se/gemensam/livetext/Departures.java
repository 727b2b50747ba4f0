package se.gemensam.livetext;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.gemensam.identity.SignInEnded;
import se.gemensam.workspace.MembershipChanged;
import se.gemensam.workspace.MembershipEnded;

/** Shows people out of texts that went away, or that they may no longer be in; and tells when they are called otherwise. */
@Component
class Departures {

    private final LiveSockets sockets;
    private final Lanes lanes;
    private final Names names;

    Departures(LiveSockets sockets, Lanes lanes, Names names) {
        this.names = names;
        this.sockets = sockets;
        this.lanes = lanes;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MembershipEnded ended) {
        sockets.recheck(ended.accountId());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MembershipChanged changed) {
        names.forget();
        lanes.rename(changed.memberId());
        sockets.recheck(changed.accountId());
    }

    /** Before open screens read anew: where the text is, the reason is told. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void on(RightsChanged changed) {
        sockets.recheckEverybody();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SignInEnded ended) {
        sockets.signedOut(ended.deviceId());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(DocumentRemoved removed) {
        lanes.inMemory(removed.documentId()).ifPresent(lane -> lane.end(Gone.REMOVED));
    }
}
