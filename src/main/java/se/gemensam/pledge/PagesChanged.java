package se.gemensam.pledge;

import java.util.Set;
import java.util.UUID;

/**
 * Pages have something new to show. Published in the act's transaction.
 *
 * @param pages what those pages listen to
 */
public record PagesChanged(Set<UUID> pages) {

    public PagesChanged {
        pages = Set.copyOf(pages);
    }
}
