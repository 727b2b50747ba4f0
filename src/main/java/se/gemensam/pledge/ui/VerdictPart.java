package se.gemensam.pledge.ui;

import org.springframework.stereotype.Component;
import se.gemensam.discussion.RecusalService;
import se.gemensam.pledge.VerdictOverview;
import se.gemensam.pledge.VerdictService;
import se.gemensam.presence.Presence;

/** What each side says became of the pledge. */
@Component
class VerdictPart implements PledgePart {

    private final VerdictOverview overview;
    private final VerdictService verdicts;
    private final RecusalService recusals;
    private final Presence presence;

    VerdictPart(VerdictOverview overview, VerdictService verdicts, RecusalService recusals, Presence presence) {
        this.overview = overview;
        this.verdicts = verdicts;
        this.recusals = recusals;
        this.presence = presence;
    }

    @Override
    public int order(boolean adopted) {
        return adopted ? 40 : 60;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new VerdictPanel(place, overview, verdicts, recusals, presence);
    }
}
