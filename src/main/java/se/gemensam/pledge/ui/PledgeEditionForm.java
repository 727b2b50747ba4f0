package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.PledgeEdition;
import se.gemensam.pledge.PledgeEditionDraft;
import se.gemensam.shell.Message;
import se.gemensam.workspace.Slug;

/** Proposes to the other side to lay the pledges out: at which address, and who stands for them. */
class PledgeEditionForm extends Composite<Div> {

    private final TextField address = new TextField(getTranslation("pledgePublic.address"));
    private final TextField title = new TextField(getTranslation("pledgePublic.heading"));
    private final TextField sender = new TextField(getTranslation("pledgePublic.sender"));
    private final TextField contact = new TextField(getTranslation("pledgePublic.contact"));
    private final Message message = new Message();
    private final Map<String, TextField> fieldOf = Map.of(
            "slug.invalid", address,
            "slug.taken", address,
            "pledgePublic.title.invalid", title,
            "pledgePublic.sender.invalid", sender,
            "pledgePublic.contact.invalid", contact);
    private final Consumer<PledgeEditionDraft> propose;

    /** @param propose may refuse */
    PledgeEditionForm(PledgeEdition suggested, String url, Consumer<PledgeEditionDraft> propose) {
        this.propose = propose;
        address.setValue(suggested.slug());
        address.setHelperText(getTranslation("pledgePublic.address.help", url));
        title.setValue(suggested.title());
        title.setMaxLength(PledgeEditionDraft.LONGEST_NAME);
        sender.setValue(suggested.sender());
        sender.setMaxLength(PledgeEditionDraft.LONGEST_NAME);
        contact.setValue(suggested.contact());
        contact.setMaxLength(PledgeEditionDraft.LONGEST_CONTACT);
        var send = new Button(getTranslation("pledgePublic.ask"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("form");
        getContent().add(address, title, sender, contact, message, new Div(send));
    }

    private void send() {
        message.clear();
        fieldOf.values().forEach(field -> field.setInvalid(false));
        try {
            propose.accept(new PledgeEditionDraft(
                    new Slug(address.getValue().strip()), title.getValue(), sender.getValue(), contact.getValue()));
        } catch (RefusedException refused) {
            complain(refused);
        }
    }

    private void complain(RefusedException refused) {
        var why = getTranslation(refused.key(), refused.arguments().toArray());
        var field = fieldOf.get(refused.key());
        if (field == null) {
            message.trouble(why);
        } else {
            field.setErrorMessage(why);
            field.setInvalid(true);
            field.focus();
        }
    }
}
