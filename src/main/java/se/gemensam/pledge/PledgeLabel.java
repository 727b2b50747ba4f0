package se.gemensam.pledge;

import org.jspecify.annotations.Nullable;

/** The one word that a pledge goes by in lists: its lifecycle, else its outcome, else its progress. */
public enum PledgeLabel {
    DRAFT,
    NOT_STARTED,
    ON_TRACK,
    DELAYED,
    DECIDED,
    FULFILLED,
    FULFILLED_LATE,
    PARTLY_FULFILLED,
    NOT_FULFILLED,
    VOTED_DOWN,
    WRITTEN_OFF,
    NOT_ASSESSABLE;

    public static PledgeLabel of(PledgeLifecycle lifecycle, PledgeProgress progress, @Nullable PledgeOutcome outcome) {
        return switch (lifecycle) {
            case DRAFT -> DRAFT;
            case WRITTEN_OFF -> WRITTEN_OFF;
            case ADOPTED -> outcome == null ? valueOf(progress.name()) : valueOf(outcome.name());
        };
    }

    /** Whether there is nothing more to wait for. */
    public boolean isFinal() {
        return switch (this) {
            case DRAFT, NOT_STARTED, ON_TRACK, DELAYED, DECIDED -> false;
            case FULFILLED, FULFILLED_LATE, PARTLY_FULFILLED, NOT_FULFILLED, VOTED_DOWN, WRITTEN_OFF, NOT_ASSESSABLE ->
                true;
        };
    }

    public String textKey() {
        return "pledge.label." + name();
    }
}
