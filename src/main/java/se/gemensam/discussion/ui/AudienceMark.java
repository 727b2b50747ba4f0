package se.gemensam.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import se.gemensam.organisation.Side;
import se.gemensam.shell.Icon;
import se.gemensam.workspace.Audience;

/** For whom something is, so that nobody can mistake it: icon, word and, last, colour. */
public class AudienceMark extends Composite<Span> {

    /** @param names of groups and organisations that audiences speak of */
    public AudienceMark(Audience audience, Map<UUID, String> names) {
        getContent().addClassNames("audience", "audience-" + room(audience));
        getContent().add(icon(audience).create(), new Span(word(audience, names, getContent())));
    }

    /** The same in words alone, in the language of the place that they stand in. */
    public static String word(Audience audience, Map<UUID, String> names, Component place) {
        return switch (audience) {
            case Audience.Me me -> place.getTranslation("audience.me");
            case Audience.Group(var id) -> place.getTranslation("audience.only", names.getOrDefault(id, ""));
            case Audience.Organisation(var id) -> place.getTranslation("audience.only", names.getOrDefault(id, ""));
            case Audience.OneSide(var side) -> place.getTranslation("audience.side." + side);
            case Audience.Room room -> place.getTranslation("audience.room");
            case Audience.RoomAndCooperating all -> place.getTranslation("audience.cooperating");
            case Audience.Public all -> place.getTranslation("audience.public");
        };
    }

    /** The room that an audience is in, by the word that styles know it by: party, union, own or room. */
    public static String room(Audience audience) {
        return switch (audience) {
            case Audience.OneSide(var side) -> side == Side.PARTY ? "party" : "union";
            case Audience.Me me -> "own";
            case Audience.Group group -> "own";
            case Audience.Organisation organisation -> "own";
            case Audience.Room room -> "room";
            case Audience.RoomAndCooperating all -> "room";
            case Audience.Public all -> "room";
        };
    }

    private static Icon icon(Audience audience) {
        return switch (audience) {
            case Audience.Room room -> Icon.USERS;
            case Audience.RoomAndCooperating all -> Icon.USER_PLUS;
            case Audience.Public all -> Icon.EYE;
            case Audience.Me me -> Icon.LOCK;
            case Audience.Group group -> Icon.LOCK;
            case Audience.Organisation organisation -> Icon.LOCK;
            case Audience.OneSide side -> Icon.LOCK;
        };
    }
}
