package se.gemensam.pledge;

import org.jspecify.annotations.Nullable;

/** How far the two sides have come in assessing a pledge, as far as the viewer's side may know. */
public sealed interface VerdictState {

    /** The one that a verdict given now is for. */
    int round();

    /** Neither side has given any yet, in the first round. */
    record NoneGiven(int round) implements VerdictState {}

    /**
     * The viewer's side has given its verdict and waits for the other's.
     *
     * @param own null for whom the own side's rooms are closed
     */
    record OwnGiven(int round, @Nullable Own own) implements VerdictState {}

    /** The other side has given its verdict. What it says shows when the viewer's side has given its own. */
    record OtherGiven(int round) implements VerdictState {}

    /**
     * Both have given theirs, and no new round has begun.
     *
     * @param said in the latest round
     */
    record Revealed(int round, VerdictRound said) implements VerdictState {}

    /**
     * What the viewer's side says.
     *
     * @param edition to be named by whoever replaces it
     */
    record Own(VerdictRound.Said said, long edition) {}
}
