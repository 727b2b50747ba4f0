package se.gemensam.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.SetupService;

/** Makes the first administrator, for whoever has the link that the start printed. */
@Route(value = "setup/:token", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SetupService setup;
    private final TextField name = new TextField(getTranslation("setup.name"));
    private final EmailField email = new EmailField(getTranslation("setup.email"));
    private final PasswordField password = new PasswordField(getTranslation("setup.password"));
    private String token = "";

    SetupView(SetupService setup) {
        this.setup = setup;
        password.setHelperText(getTranslation("setup.password.help"));
        var create = new Button(getTranslation("setup.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        add(new VerticalLayout(
                new H1(getTranslation("setup.title")),
                new Paragraph(getTranslation("setup.explanation")),
                name,
                email,
                password,
                create));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (!setup.isOpen(token)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title");
    }

    private void create() {
        try {
            setup.createAdministrator(token, email.getValue(), name.getValue(), password.getValue());
            UI.getCurrent().getPage().setLocation("login");
        } catch (RefusedException refused) {
            Notification.show(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
