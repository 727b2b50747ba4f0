package se.gemensam.platform.ui;

import org.springframework.stereotype.Component;
import se.gemensam.platform.AmendmentDecisions;
import se.gemensam.platform.AmendmentMerging;
import se.gemensam.platform.AmendmentOverview;
import se.gemensam.platform.AmendmentService;
import se.gemensam.presence.Presence;

/** What the screens of amendments work with. */
@Component
record AmendmentTools(
        AmendmentOverview overview,
        AmendmentService amendments,
        AmendmentDecisions decisions,
        AmendmentMerging merging,
        Presence presence) {}
