package se.gemensam.pledge;

import se.gemensam.base.RefusedException;

/** How an assembly voted on what we moved. */
public record Votes(int inFavour, int against) {

    private static final int MOST = 1000;

    public Votes {
        if (inFavour < 0 || against < 0 || inFavour > MOST || against > MOST || inFavour + against == 0) {
            throw new RefusedException("evidence.votes.invalid");
        }
    }
}
