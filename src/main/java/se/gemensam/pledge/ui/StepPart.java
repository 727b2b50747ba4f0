package se.gemensam.pledge.ui;

import org.springframework.stereotype.Component;
import se.gemensam.pledge.StepOverview;
import se.gemensam.pledge.StepService;

/** What the sides do, step by step, to keep a pledge. */
@Component
class StepPart implements PledgePart {

    private final StepOverview overview;
    private final StepService steps;

    StepPart(StepOverview overview, StepService steps) {
        this.overview = overview;
        this.steps = steps;
    }

    @Override
    public int order(boolean adopted) {
        return adopted ? 50 : 70;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new StepPanel(place, overview, steps);
    }
}
