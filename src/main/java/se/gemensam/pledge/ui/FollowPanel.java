package se.gemensam.pledge.ui;

import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.PledgePage;
import se.gemensam.workspace.Following;
import se.gemensam.workspace.ui.FollowButton;

/** The button that follows a pledge. */
class FollowPanel extends PledgePanel {

    private final Following following;
    private final PledgePlace place;
    private @Nullable String named;

    FollowPanel(Following following, PledgePlace place) {
        this.following = following;
        this.place = place;
        addClassName("pledge-follow");
    }

    @Override
    void show(PledgePage page) {
        var name = page.number() + " " + page.promise();
        if (!name.equals(named)) {
            named = name;
            getContent().removeAll();
            getContent().add(new FollowButton(following, place.room().id(), Following.Kind.PLEDGE, place.id(), name));
        }
    }
}
