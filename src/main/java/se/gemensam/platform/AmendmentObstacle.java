package se.gemensam.platform;

/** Why a proposal about the tree cannot be done as it was meant. */
public enum AmendmentObstacle {
    /** The place that it names is gone. */
    PLACE,
    /** Somebody has moved the section meanwhile. */
    MOVED,
    /** Others stand below the section than when it was proposed. */
    BELOW,
    /** It would stand too deep. */
    DEEP,
    /** The place is below the section itself by now. */
    ITSELF
}
