package se.gemensam.pledge;

import java.util.List;
import java.util.UUID;

/**
 * A pledge that another can be put under.
 *
 * @param room name of the room, when it is another; empty otherwise
 */
public record CascadeChoice(UUID pledgeId, String room, String number, String promise, List<Figure> figures) {

    public record Figure(UUID id, String name) {}

    public CascadeChoice {
        figures = List.copyOf(figures);
    }
}
