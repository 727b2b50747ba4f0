package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.UUID;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.workspace.Following;

/** Follows something, or stops following it. */
public class FollowButton extends Composite<Button> {

    private final Following following;
    private final UUID room;
    private final Following.Kind kind;
    private final UUID target;
    private final String name;
    private boolean follows;

    /** @param name what it is called, for who hears the button instead of seeing where it stands */
    public FollowButton(Following following, UUID room, Following.Kind kind, UUID target, String name) {
        this.following = following;
        this.room = room;
        this.kind = kind;
        this.target = target;
        this.name = name;
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClickListener(_ -> turn());
        refresh();
    }

    /** Other acts make one follow, too. */
    public final void refresh() {
        show(following.follows(room, target));
    }

    private void turn() {
        if (follows) {
            following.unfollow(room, kind, target);
        } else {
            following.follow(room, kind, target);
        }
        show(!follows);
        Notice.done(getTranslation(follows ? "follow.started" : "follow.stopped", name));
    }

    private void show(boolean now) {
        follows = now;
        getContent().setIcon((now ? Icon.BELL_RING : Icon.BELL).create());
        getContent().setText(getTranslation(now ? "follow.stop" : "follow.start"));
        getContent().setAriaLabel(getTranslation(now ? "follow.stop.of" : "follow.start.of", name));
    }
}
