package se.gemensam.platform;

import java.util.Optional;

/** How far a platform has come, from first words to adopted text. */
public enum Phase {
    DRAFT,
    CONSULTATION,
    REVISION,
    DECISION,
    ADOPTED;

    /** Whether the text stands still, but for sections that both sides have opened again. */
    public boolean isFrozen() {
        return this == DECISION || this == ADOPTED;
    }

    public Optional<Phase> next() {
        return at(ordinal() + 1);
    }

    public Optional<Phase> previous() {
        return at(ordinal() - 1);
    }

    boolean isBeside(Phase other) {
        return Math.abs(ordinal() - other.ordinal()) == 1;
    }

    private static Optional<Phase> at(int place) {
        return place < 0 || place >= values().length ? Optional.empty() : Optional.of(values()[place]);
    }
}
