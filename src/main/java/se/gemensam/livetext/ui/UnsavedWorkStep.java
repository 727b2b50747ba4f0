package se.gemensam.livetext.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.shell.ConfirmLoss;
import se.gemensam.shell.SignOutStep;

/** Signing out leaves nothing of a person's texts in the browser; what would be lost with that is asked for first. */
@Component
class UnsavedWorkStep implements SignOutStep {

    private final CurrentAccount account;

    UnsavedWorkStep(CurrentAccount account) {
        this.account = account;
    }

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
