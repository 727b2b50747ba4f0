package se.gemensam.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks before something that cannot be taken back. Says what is lost, and its button is named by what it does. What can
 * be undone is done at once instead, with {@link Notice#done(String, Runnable)}.
 */
public class ConfirmLoss extends Dialog {

    public ConfirmLoss(String question, String loss, String act, Runnable action) {
        setRole("alertdialog");
        setHeaderTitle(question);
        add(new Paragraph(loss));
        var keep = new Button(getTranslation("confirm.cancel"), _ -> close());
        keep.setAutofocus(true);
        var lose = new Button(act, _ -> {
            close();
            action.run();
        });
        lose.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(keep, lose);
    }
}
