package se.gemensam.notification.ui;

import com.vaadin.flow.component.Component;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.notification.NotificationService;
import se.gemensam.presence.Presence;
import se.gemensam.shell.FrameTool;

/** The bell in the top bar. */
@org.springframework.stereotype.Component
class BellTool implements FrameTool {

    private final NotificationService notifications;
    private final Presence presence;
    private final CurrentAccount current;

    BellTool(NotificationService notifications, Presence presence, CurrentAccount current) {
        this.notifications = notifications;
        this.presence = presence;
        this.current = current;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component create() {
        var bell = new Bell(notifications::unread);
        presence.onChange(bell, NotificationService.topic(current.id()), current.id(), bell::refresh);
        return bell;
    }
}
