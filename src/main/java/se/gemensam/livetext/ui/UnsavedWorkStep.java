package se.gemensam.livetext.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.shell.ConfirmLoss;
import se.gemensam.shell.SignOutStep;

/**
 * Signing out leaves nothing of a person's texts in the browser; what would be lost with that is asked for first.
 *
 * <p>It listens to the start of Vaadin only so that the bundle has the browser's part of {@link UnsavedWork}: it is built
 * from what routes and such listeners lead to, and signing out belongs to no route.
 */
@Component
class UnsavedWorkStep implements SignOutStep, VaadinServiceInitListener {

    private final CurrentAccount account;

    UnsavedWorkStep(CurrentAccount account) {
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent started) {}

    @Override
    public void before(UI ui, Runnable next) {
        var id = account.id();
        var work = new UnsavedWork();
        ui.add(work);
        work.count(id, count -> {
            if (count == 0) {
                work.clear(id, next);
            } else {
                ask(ui, count, () -> work.clear(id, next));
            }
        });
    }

    private static void ask(UI ui, int count, Runnable leave) {
        new ConfirmLoss(
                        ui.getTranslation("livetext.sign-out.question"),
                        ui.getTranslation("livetext.sign-out.loss", count),
                        ui.getTranslation("livetext.sign-out.act"),
                        leave)
                .open();
    }
}
