package se.gemensam.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.PasswordResetService;
import se.gemensam.shell.Door;
import se.gemensam.shell.Message;

/** Chooses a new password, for whoever has the link from the letter. A link that is over says how to get another. */
@Route(value = "new-password/:token", autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PasswordResetService resets;
    private final PasswordField password = new PasswordField(getTranslation("account.password.new"));
    private final Message message = new Message();
    private String token = "";

    NewPasswordView(PasswordResetService resets) {
        this.resets = resets;
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("setup.password.help"));
        password.setAutofocus(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        show(resets.isOpen(token) ? form() : over());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.new.title") + " – Gemensam";
    }

    private Div form() {
        var choose = new Button(getTranslation("account.password.change"), _ -> choose());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        choose.addClickShortcut(Key.ENTER);
        var form = new Div(new Paragraph(getTranslation("password.new.explanation")), message, password, choose);
        form.addClassName("form");
        return form;
    }

    private Div over() {
        return new Div(
                new Paragraph(getTranslation("password.new.over")),
                new Anchor("forgot-password", getTranslation("password.new.again")));
    }

    private void show(Div content) {
        getContent().removeAll();
        getContent().add(new Door(getTranslation("password.new.title")).add(content));
    }

    private void choose() {
        try {
            resets.choose(token, password.getValue());
            UI.getCurrent().getPage().setLocation("login?changed");
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        } catch (NotFoundException over) {
            show(over());
        }
    }
}
