package se.gemensam.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntSupplier;
import se.gemensam.shell.Icon;

/** Leads to what is new, and says how much of it there is. */
class Bell extends Composite<Anchor> {

    private static final int MOST = 99;

    private final IntSupplier unread;
    private final Span number = new Span();

    Bell(IntSupplier unread) {
        this.unread = unread;
        number.addClassName("bell-number");
        number.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("bell");
        getContent().setHref("notifications");
        getContent().add(Icon.BELL.create(), number);
        refresh();
    }

    final void refresh() {
        int count = unread.getAsInt();
        number.setText(count > MOST ? MOST + "+" : String.valueOf(count));
        number.setVisible(count > 0);
        getContent()
                .setAriaLabel(
                        count == 0 ? getTranslation("notification.title") : getTranslation("notification.bell", count));
    }
}
