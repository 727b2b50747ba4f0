package se.gemensam.pledge.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.gemensam.pledge.CascadeLinkService;
import se.gemensam.pledge.CascadeOverview;
import se.gemensam.pledge.CascadeService;

/** What pledges are divided and put under one another with. */
@Component
record CascadeTools(CascadeOverview overview, CascadeService cascade, CascadeLinkService links, Clock clock) {}
