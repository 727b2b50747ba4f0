package se.gemensam.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import se.gemensam.activity.ActivityRow;
import se.gemensam.discussion.ui.AudienceMark;
import se.gemensam.platform.ui.DeedWords;
import se.gemensam.platform.ui.PlatformNavigation;
import se.gemensam.pledge.ui.PledgeNavigation;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Following;

/** Who has done what, and when; it leads to where that was, as long as it is there. */
class ActivityLine extends Composite<ListItem> {

    /** @param when what stands for the moment */
    ActivityLine(String room, ActivityRow row, Map<UUID, String> names, Function<Instant, String> when) {
        var who = new Span(row.who());
        who.addClassName("activity-who");
        var words = new Span(words(row));
        var line = new Span(SideMark.alone(Mark.valueOf(row.side().name())), who, words);
        line.addClassName("activity-words");
        var time = new Span(when.apply(row.at()));
        time.addClassName("soft");
        getContent().add(linked(room, row, line), time);
        if (isNarrow(row.audience())) {
            getContent().add(new AudienceMark(row.audience(), names));
        }
    }

    private String words(ActivityRow row) {
        return row.times() == 1
                ? DeedWords.once(row.kind(), row.title(), row.about(), this)
                : DeedWords.often(row.kind(), row.title(), row.about(), row.times(), this);
    }

    private static Component linked(String room, ActivityRow row, Span line) {
        var page = row.page();
        if (page == null) {
            return row.kind().isOfAllPledges() ? new Anchor(PledgeNavigation.list(room), line) : line;
        }
        if (row.on() == Following.Kind.PLEDGE) {
            return new Anchor(PledgeNavigation.pledge(room, page), line);
        }
        if (row.kind().isVote()) {
            return new Anchor(PlatformNavigation.votes(room, page), line);
        }
        if (row.kind().isAmendment()) {
            return new Anchor(PlatformNavigation.amendments(room, page), line);
        }
        var subject = Objects.requireNonNullElse(row.subject(), page);
        var path = row.isTalk()
                ? PlatformNavigation.talk(room, page, subject)
                : PlatformNavigation.done(room, row.kind(), page, subject);
        return new Anchor(path, line);
    }

    /** What everybody knows of needs no mark. */
    private static boolean isNarrow(Audience audience) {
        return switch (audience) {
            case Audience.Room _ -> false;
            case Audience.RoomAndCooperating _ -> false;
            case Audience.Public _ -> false;
            case Audience.Me _ -> true;
            case Audience.Group _ -> true;
            case Audience.Organisation _ -> true;
            case Audience.OneSide _ -> true;
        };
    }
}
