package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.BiConsumer;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.PublicationDraft;
import se.gemensam.platform.PublicationState;
import se.gemensam.shell.Message;
import se.gemensam.workspace.Slug;

/** Proposes to the other side to lay out the adopted text: at which address, and who stands for it. */
class PublicationForm extends Composite<Section> {

    private final TextField address = new TextField(getTranslation("publication.address"));
    private final TextField sender = new TextField(getTranslation("publication.sender"));
    private final TextField contact = new TextField(getTranslation("publication.contact"));
    private final TextField word = new TextField(getTranslation("joint.word"));
    private final Message message = new Message();
    private final BiConsumer<PublicationDraft, String> propose;

    private final Map<String, TextField> fieldOf = Map.of(
            "slug.invalid", address,
            "slug.taken", address,
            "publication.sender.missing", sender,
            "publication.contact.missing", contact,
            "joint.word.tooLong", word);

    /** @param propose may refuse */
    PublicationForm(PublicationState state, String url, BiConsumer<PublicationDraft, String> propose) {
        this.propose = propose;
        address.setValue(state.suggested().slug());
        address.setHelperText(getTranslation("publication.address.help", url + "/p/"));
        address.setRequired(true);
        sender.setValue(state.suggested().sender());
        sender.setMaxLength(PublicationDraft.LONGEST_SENDER);
        sender.setRequired(true);
        contact.setValue(state.suggested().contact());
        contact.setHelperText(getTranslation("publication.contact.help"));
        contact.setMaxLength(PublicationDraft.LONGEST_CONTACT);
        contact.setRequired(true);
        var send = new Button(getTranslation("joint.propose"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(address, sender, contact, word, message, new Div(send));
        fields.addClassName("form");
        getContent()
                .add(
                        new H2(getTranslation(
                                state.isPublished() ? "publication.propose.again" : "publication.propose")),
                        new Paragraph(getTranslation("publication.propose.how", state.adoptedVersion(), state.code())),
                        fields);
    }

    private void send() {
        message.clear();
        fieldOf.values().forEach(field -> field.setInvalid(false));
        try {
            propose.accept(
                    new PublicationDraft(new Slug(address.getValue().strip()), sender.getValue(), contact.getValue()),
                    word.getValue());
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
