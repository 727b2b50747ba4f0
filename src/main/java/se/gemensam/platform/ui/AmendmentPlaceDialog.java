package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.SectionRow;
import se.gemensam.platform.Spot;
import se.gemensam.shell.Message;

/** Asks where a section is to stand instead, in the contents as they are now. */
class AmendmentPlaceDialog extends Dialog {

    private final Message message = new Message();

    /** @param chosen may refuse */
    AmendmentPlaceDialog(List<SectionRow> sections, Consumer<Spot> chosen) {
        setHeaderTitle(getTranslation("amendment.place.choose"));
        var place = PlaceChoice.field(sections, this);
        var form = new Div(message, place);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("dialog.save"), _ -> {
            message.clear();
            try {
                chosen.accept(place.getOptionalValue()
                        .map(PlaceChoice::spot)
                        .orElseThrow(() -> new RefusedException("amendment.place.missing")));
                close();
            } catch (RefusedException refused) {
                message.trouble(
                        getTranslation(refused.key(), refused.arguments().toArray()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }
}
