package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.ConsultationLine;

/** Asks for an address that a personal link is to go to. */
class ConsultationLetterDialog extends Dialog {

    /** @param chosen may refuse */
    ConsultationLetterDialog(ConsultationLine line, Consumer<String> chosen) {
        setHeaderTitle(getTranslation("consultation.write"));
        var address = new TextField(getTranslation("consultation.address"));
        address.setHelperText(getTranslation("consultation.address.help"));
        address.setRequired(true);
        address.focus();
        var form = new Div(new Paragraph(line.organisation()), address);
        form.addClassName("form");
        add(form);
        var send = new Button(getTranslation("consultation.write"), _ -> {
            try {
                chosen.accept(address.getValue());
                close();
            } catch (RefusedException refused) {
                address.setErrorMessage(
                        getTranslation(refused.key(), refused.arguments().toArray()));
                address.setInvalid(true);
                address.focus();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), send);
    }
}
