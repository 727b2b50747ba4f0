package se.gemensam.pledge;

import java.util.List;

/**
 * A page of a list of pledges.
 *
 * @param total how many there are on all pages
 */
public record PledgeListing(List<PledgeRow> rows, int total) {

    public PledgeListing {
        rows = List.copyOf(rows);
    }
}
