package se.gemensam.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import se.gemensam.base.NotFoundException;
import se.gemensam.notification.NotificationService;
import se.gemensam.notification.Whereto;
import se.gemensam.platform.ui.PlatformNavigation;
import se.gemensam.pledge.ui.PledgeNavigation;
import se.gemensam.workspace.Following;
import se.gemensam.workspace.ui.PeopleNavigation;

/** Leads on from a piece of news to where it happened, and takes it for read. */
@Route("notifications/:news")
@PermitAll
class NewsDoor extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final NotificationService notifications;

    NewsDoor(NotificationService notifications) {
        this.notifications = notifications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardToUrl(path(notifications.open(id(event))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.title");
    }

    private static UUID id(BeforeEnterEvent event) {
        var text = event.getRouteParameters().get("news").orElseThrow();
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("notification " + text);
        }
    }

    private static String path(Whereto where) {
        var page = where.page();
        if (page == null) {
            return where.kind().isOfAllPledges()
                    ? PledgeNavigation.list(where.room())
                    : PeopleNavigation.list(where.room());
        }
        if (where.on() == Following.Kind.PLEDGE) {
            return PledgeNavigation.pledge(where.room(), page);
        }
        var vote = where.vote();
        if (vote != null) {
            return PlatformNavigation.vote(where.room(), page, vote);
        }
        var amendment = where.amendment();
        if (amendment != null) {
            return PlatformNavigation.amendment(where.room(), page, amendment);
        }
        var subject = Objects.requireNonNullElse(where.subject(), page);
        if (where.isTalk()) {
            return PlatformNavigation.talk(where.room(), page, subject);
        }
        return PlatformNavigation.done(where.room(), where.kind(), page, subject);
    }
}
