package se.gemensam.pledge.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.gemensam.base.Texts;
import se.gemensam.base.Time;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeTimelines;
import se.gemensam.pledge.PledgeTracker;
import se.gemensam.presence.Presence;
import se.gemensam.workspace.WorkspaceService;

/** What the screens of all pledges work with. */
@Component
record PledgeTools(
        WorkspaceService workspaces,
        PledgeTracker tracker,
        PledgeTimelines timelines,
        PledgeFilterChoices choices,
        Presence presence,
        Texts texts,
        Clock clock) {

    MandatePeriod now() {
        return MandatePeriod.of(Time.today(clock));
    }
}
