package se.gemensam.activity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.workspace.Deed;
import se.gemensam.workspace.DeedKind;

/** Keeps account of what is done, in the transaction of the act: what was not done is not told, and nothing done goes untold. */
@Component
class ActivityKeeper {

    /** Who writes on in the same section is told of once, with the last moment. */
    private static final Duration SITTING = Duration.ofHours(1);

    private final ActivityRepository activities;
    private final Clock clock;

    ActivityKeeper(ActivityRepository activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Deed deed) {
        var now = clock.instant();
        if (deed.kind() == DeedKind.TEXT_WRITTEN && deed.subject() != null) {
            var before = activities.findFirstBySubjectIdAndActorIdAndKindAndHappenedAtAfterOrderByHappenedAtDesc(
                    deed.subject(), deed.actor(), deed.kind(), now.minus(SITTING));
            if (before.isPresent()) {
                before.get().goOn(now);
                return;
            }
        }
        activities.save(new Activity(deed, now));
    }
}
