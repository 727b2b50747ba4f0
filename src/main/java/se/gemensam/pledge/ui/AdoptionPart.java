package se.gemensam.pledge.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.gemensam.pledge.PledgeAdoptionService;

/** What a pledge lacks before it can be adopted, and who has adopted it. */
@Component
class AdoptionPart implements PledgePart {

    private final PledgeAdoptionService adoption;
    private final Clock clock;

    AdoptionPart(PledgeAdoptionService adoption, Clock clock) {
        this.adoption = adoption;
        this.clock = clock;
    }

    @Override
    public int order(boolean adopted) {
        return adopted ? 75 : 20;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new AdoptionPanel(place, adoption, clock);
    }
}
