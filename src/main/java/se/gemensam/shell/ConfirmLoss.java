package se.gemensam.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Asks before something that cannot be taken back. Says what is lost, and its button is named by what it does. What can
 * be undone is done at once instead, with {@link Notice#done(String, Runnable)}.
 */
public class ConfirmLoss extends ConfirmDialog {

    public ConfirmLoss(String question, String loss, String act, Runnable action) {
        setHeader(question);
        setText(loss);
        setConfirmText(act);
        setConfirmButtonTheme("primary error");
        setCancelable(true);
        setCancelText(getTranslation("confirm.cancel"));
        addConfirmListener(_ -> action.run());
    }
}
