package se.gemensam.livetext;

import org.springframework.stereotype.Component;

/** What every connection works with. */
@Component
record ConnectionTools(
        Tickets tickets,
        TextStore store,
        Rights rights,
        Lanes lanes,
        Readers readers,
        StepCheck stepCheck,
        LiveTextMetrics metrics,
        LiveTextLimits limits) {}
