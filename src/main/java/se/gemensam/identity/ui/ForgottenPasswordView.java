package se.gemensam.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.PasswordResetService;
import se.gemensam.shell.Door;
import se.gemensam.shell.Message;

/** Asks for a link to a new password. The answer is the same whether there is such an account or not. */
@Route(value = "forgot-password", autoLayout = false)
@AnonymousAllowed
class ForgottenPasswordView extends Composite<Div> implements HasDynamicTitle {

    private final PasswordResetService resets;
    private final EmailField email = new EmailField(getTranslation("login.address"));
    private final Message message = new Message();
    private final Div form;

    ForgottenPasswordView(PasswordResetService resets) {
        this.resets = resets;
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        var send = new Button(getTranslation("password.forgotten.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        form = new Div(new Paragraph(getTranslation("password.forgotten.explanation")), email, send);
        form.addClassName("form");
        getContent()
                .add(new Door(getTranslation("password.forgotten.title"))
                        .add(message, form, new Anchor("login", getTranslation("password.forgotten.back"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.forgotten.title") + " – Gemensam";
    }

    private void send() {
        try {
            resets.ask(email.getValue(), VaadinRequest.getCurrent().getRemoteAddr());
            message.done(
                    getTranslation("password.forgotten.sent", email.getValue().strip()));
            form.setVisible(false);
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
