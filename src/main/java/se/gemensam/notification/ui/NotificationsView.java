package se.gemensam.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.notification.FollowService;
import se.gemensam.notification.NotificationService;
import se.gemensam.presence.Presence;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;
import se.gemensam.workspace.WorkspaceService;

/** What is new for me, what I follow, and how often I want letters about it. */
@Route("notifications")
@PermitAll
class NotificationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final NotificationService notifications;
    private final FollowService follows;
    private final WorkspaceService rooms;
    private final Div news = new Div();
    private final Div followed = new Div();
    private final Button readAll = new Button(getTranslation("notification.read.all"), Icon.CHECK.create());

    NotificationsView(
            NotificationService notifications,
            FollowService follows,
            WorkspaceService rooms,
            Presence presence,
            CurrentAccount current) {
        this.notifications = notifications;
        this.follows = follows;
        this.rooms = rooms;
        readAll.addClickListener(_ -> {
            notifications.readAll();
            showNews();
        });
        getContent().addClassNames("page", "notifications");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .lead(getTranslation("notification.lead"))
                                .actions(readAll),
                        news,
                        new MailHabits(notifications.habits(), notifications::choose),
                        followed);
        presence.onChange(this, NotificationService.topic(current.id()), current.id(), this::showNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showNews();
        showFollowed();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.title");
    }

    private void showNews() {
        var rows = notifications.list();
        readAll.setEnabled(rows.stream().anyMatch(row -> row.unread()));
        news.removeAll();
        news.add(
                rows.isEmpty()
                        ? new EmptyState(
                                Icon.BELL,
                                getTranslation("notification.none"),
                                getTranslation("notification.none.purpose"))
                        : new NewsList(rows));
    }

    private void showFollowed() {
        followed.removeAll();
        for (var room : rooms.mine()) {
            followed.add(new FollowList(room, follows.list(room.id()), row -> {
                follows.unfollow(room.id(), row.kind(), row.target());
                showFollowed();
            }));
        }
    }
}
