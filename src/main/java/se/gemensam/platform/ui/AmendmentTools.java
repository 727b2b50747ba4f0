package se.gemensam.platform.ui;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.platform.AmendmentDecisions;
import se.gemensam.platform.AmendmentMerging;
import se.gemensam.platform.AmendmentOverview;
import se.gemensam.platform.AmendmentService;
import se.gemensam.platform.AmendmentSuggestions;
import se.gemensam.platform.AmendmentTreeService;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.presence.Presence;

/** What the screens of amendments work with. */
@Component
record AmendmentTools(
        AmendmentOverview overview,
        AmendmentService amendments,
        AmendmentTreeService tree,
        AmendmentSuggestions suggestions,
        AmendmentDecisions decisions,
        AmendmentMerging merging,
        PlatformOutline outlines,
        Presence presence) {

    /** Begins what somebody wants to propose. */
    UUID propose(UUID platformId, AmendmentWish wish) {
        return switch (wish.kind()) {
            case CHANGE -> amendments.propose(wish.requireSection(), wish.draft());
            case ADD -> tree.proposeAddition(platformId, wish.requirePlace(), wish.draft());
            case REMOVE -> tree.proposeRemoval(wish.requireSection(), wish.draft());
            case MOVE -> tree.proposeMove(wish.requireSection(), wish.requirePlace(), wish.draft());
        };
    }
}
