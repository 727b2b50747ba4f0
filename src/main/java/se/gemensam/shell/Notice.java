package se.gemensam.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** A line that tells what just happened, at the edge of the screen, with a way back where there is one. */
public final class Notice {

    private static final Duration READ = Duration.ofSeconds(6);
    private static final Duration UNDO = Duration.ofSeconds(12);

    private Notice() {}

    public static void done(String text) {
        show(Icon.CIRCLE_CHECK, "done", text, READ);
    }

    /** Something done that can be taken back while the notice stands. */
    public static void done(String text, Runnable undo) {
        var notification = show(Icon.CIRCLE_CHECK, "done", text, UNDO);
        var back = new Button(notification.getTranslation("notice.undo"), Icon.UNDO_2.create(), _ -> {
            notification.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        notification.add(back);
    }

    /** Something that went wrong, with what to do next. Stays until it is closed. */
    public static void trouble(String text) {
        var notification = show(Icon.CIRCLE_ALERT, "trouble", text, Duration.ZERO);
        notification.setAssertive(true);
        var close = new Button(Icon.X.create(), _ -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(notification.getTranslation("notice.close"));
        notification.add(close);
    }

    private static Notification show(Icon icon, String kind, String text, Duration duration) {
        var notification = new Notification();
        notification.addClassNames("notice", "notice-" + kind);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(Math.toIntExact(duration.toMillis()));
        notification.setAssertive(false);
        notification.add(new Div(icon.create(), new Span(text)));
        notification.open();
        return notification;
    }
}
