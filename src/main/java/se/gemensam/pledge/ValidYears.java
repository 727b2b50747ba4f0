package se.gemensam.pledge;

import se.gemensam.platform.Elections;

/** In which years a target holds. */
public enum ValidYears {
    EVERY,
    NO_ELECTION,
    ELECTION;

    public boolean include(int year) {
        return switch (this) {
            case EVERY -> true;
            case NO_ELECTION -> !Elections.isElectionYear(year);
            case ELECTION -> Elections.isElectionYear(year);
        };
    }
}
