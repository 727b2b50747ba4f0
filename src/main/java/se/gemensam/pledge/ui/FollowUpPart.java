package se.gemensam.pledge.ui;

import org.springframework.stereotype.Component;

/** How it stands with a pledge, what shows it, and what has happened. */
@Component
class FollowUpPart implements PledgePart {

    private final FollowUpTools tools;

    FollowUpPart(FollowUpTools tools) {
        this.tools = tools;
    }

    @Override
    public int order(boolean adopted) {
        return adopted ? 10 : 50;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new FollowUpPanel(place, tools);
    }
}
