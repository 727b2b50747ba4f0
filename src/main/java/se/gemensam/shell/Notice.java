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

    private final Notification notification = new Notification();
    private final Div line = new Div();

    private Notice(Icon icon, String kind, String text, Duration duration) {
        line.add(icon.create(), new Span(text));
        notification.addClassNames("notice", "notice-" + kind);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(Math.toIntExact(duration.toMillis()));
        notification.setAssertive(false);
        notification.add(line);
        notification.open();
    }

    public static void done(String text) {
        new Notice(Icon.CIRCLE_CHECK, "done", text, READ);
    }

    /** Something done that can be taken back while the notice stands. */
    public static void done(String text, Runnable undo) {
        new Notice(Icon.CIRCLE_CHECK, "done", text, UNDO).offer(undo);
    }

    /** Something that went wrong, with what to do next. Stays until it is closed. */
    public static void trouble(String text) {
        new Notice(Icon.CIRCLE_ALERT, "trouble", text, Duration.ZERO).stay();
    }

    private void offer(Runnable undo) {
        var back = new Button(notification.getTranslation("notice.undo"), Icon.UNDO_2.create(), _ -> {
            notification.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        line.add(back);
    }

    private void stay() {
        notification.setAssertive(true);
        var close = new Button(Icon.X.create(), _ -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(notification.getTranslation("notice.close"));
        line.add(close);
    }
}
