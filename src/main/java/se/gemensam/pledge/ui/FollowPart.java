package se.gemensam.pledge.ui;

import org.springframework.stereotype.Component;
import se.gemensam.workspace.Following;

/** Lets whoever reads a pledge follow it. */
@Component
class FollowPart implements PledgePart {

    private final Following following;

    FollowPart(Following following) {
        this.following = following;
    }

    @Override
    public int order(boolean adopted) {
        return 5;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new FollowPanel(following, place);
    }
}
