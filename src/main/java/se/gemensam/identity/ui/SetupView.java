package se.gemensam.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.SetupService;
import se.gemensam.shell.Door;
import se.gemensam.shell.Message;

/** Makes the first administrator, for whoever has the link that the start printed. */
@Route(value = "setup/:token", autoLayout = false)
@AnonymousAllowed
class SetupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final SetupService setup;
    private final TextField name = new TextField(getTranslation("setup.name"));
    private final EmailField email = new EmailField(getTranslation("setup.email"));
    private final PasswordField password = new PasswordField(getTranslation("setup.password"));
    private final Message message = new Message();
    private String token = "";

    SetupView(SetupService setup) {
        this.setup = setup;
        name.setAutocomplete(Autocomplete.NAME);
        name.setAutofocus(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("setup.password.help"));
        var create = new Button(getTranslation("setup.create"), _ -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        var form = new Div(name, email, password, create);
        form.addClassName("form");
        getContent()
                .add(new Door(getTranslation("setup.title"))
                        .add(new Paragraph(getTranslation("setup.explanation")), message, form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (!setup.isOpen(token)) {
            throw new NotFoundException("set-up link");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title") + " – Gemensam";
    }

    private void create() {
        try {
            setup.createAdministrator(token, email.getValue(), name.getValue(), password.getValue());
            UI.getCurrent().getPage().setLocation("login");
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
