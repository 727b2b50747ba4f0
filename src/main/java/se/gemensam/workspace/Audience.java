package se.gemensam.workspace;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.gemensam.organisation.Side;

/**
 * Whom something is for. What is not for somebody never leaves the server towards that person. Cooperating parties have
 * no room of their side: they see what is for them by name, for all in the room with them, and what is public.
 *
 * <p>Kept as text in one column ({@link #toString()}), so that a query asks {@code audience in (:visible)} with
 * {@link #visibleTo}.
 */
public sealed interface Audience {

    record Me(UUID memberId) implements Audience {

        @Override
        public String toString() {
            return "ME:" + memberId;
        }
    }

    record Group(UUID id) implements Audience {

        @Override
        public String toString() {
            return "GROUP:" + id;
        }
    }

    record Organisation(UUID id) implements Audience {

        @Override
        public String toString() {
            return "ORGANISATION:" + id;
        }
    }

    record OneSide(Side side) implements Audience {

        public OneSide {
            if (side == Side.COOPERATING) {
                throw new IllegalArgumentException("cooperating parties are no side");
            }
        }

        @Override
        public String toString() {
            return "SIDE:" + side;
        }
    }

    /** Both sides. */
    record Room() implements Audience {

        @Override
        public String toString() {
            return "ROOM";
        }
    }

    record RoomAndCooperating() implements Audience {

        @Override
        public String toString() {
            return "ROOM_AND_COOPERATING";
        }
    }

    record Public() implements Audience {

        @Override
        public String toString() {
            return "PUBLIC";
        }
    }

    default boolean includes(Member member) {
        var ofASide = member.side() != Side.COOPERATING;
        return switch (this) {
            case Me(var memberId) -> memberId.equals(member.id());
            case Group(var id) -> member.inside() && member.groups().contains(id);
            case Organisation(var id) ->
                member.inside() && member.organisationId().equals(id);
            case OneSide(var side) -> member.inside() && member.side() == side;
            case Room room -> ofASide;
            case RoomAndCooperating all -> true;
            case Public all -> true;
        };
    }

    /** Every audience that includes this member. The room is not named in it: the query must name it. */
    static Set<Audience> visibleTo(Member member) {
        var candidates = new HashSet<Audience>();
        candidates.add(new Me(member.id()));
        member.groups().forEach(group -> candidates.add(new Group(group)));
        candidates.add(new Organisation(member.organisationId()));
        if (member.side() != Side.COOPERATING) {
            candidates.add(new OneSide(member.side()));
        }
        candidates.add(new Room());
        candidates.add(new RoomAndCooperating());
        candidates.add(new Public());
        candidates.removeIf(audience -> !audience.includes(member));
        return Set.copyOf(candidates);
    }

    /**
     * @throws IllegalArgumentException when the text names no audience
     */
    static Audience parse(String text) {
        var colon = text.indexOf(':');
        var kind = colon < 0 ? text : text.substring(0, colon);
        var of = text.substring(colon + 1);
        return switch (kind) {
            case "ME" -> new Me(UUID.fromString(of));
            case "GROUP" -> new Group(UUID.fromString(of));
            case "ORGANISATION" -> new Organisation(UUID.fromString(of));
            case "SIDE" -> new OneSide(Side.valueOf(of));
            case "ROOM" -> new Room();
            case "ROOM_AND_COOPERATING" -> new RoomAndCooperating();
            case "PUBLIC" -> new Public();
            default -> throw new IllegalArgumentException("no audience: " + text);
        };
    }
}
