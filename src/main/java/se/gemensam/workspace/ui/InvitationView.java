package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.gemensam.base.NotFoundException;
import se.gemensam.shell.Door;
import se.gemensam.workspace.Introduction;
import se.gemensam.workspace.InvitationService;
import se.gemensam.workspace.OpenInvitation;

/** Where an invitation's link leads: who asks, what it means, and an account for whoever has none. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final InvitationService invitations;
    private final TextField name = new TextField(getTranslation("invitation.name"));
    private final PasswordField password = new PasswordField(getTranslation("invitation.password"));
    private String token = "";

    InvitationView(InvitationService invitations) {
        this.invitations = invitations;
        name.setAutocomplete(Autocomplete.NAME);
        name.setHelperText(getTranslation("invitation.name.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("setup.password.help"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            var invitation = invitations.open(token);
            show(new InvitationWords(invitation), invitation.known() ? signIn(invitation) : form(invitation));
        } catch (NotFoundException over) {
            showOver();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.title") + " – Gemensam";
    }

    private Component signIn(OpenInvitation invitation) {
        return new Div(
                new Paragraph(getTranslation("invitation.known", invitation.email())),
                new Anchor("join/" + token, getTranslation("invitation.sign-in")));
    }

    private Component form(OpenInvitation invitation) {
        var account = new Paragraph(getTranslation("invitation.new", invitation.email()));
        return new JoinForm(invitation, this::join, this::showOver, account, name, password);
    }

    private void join(Introduction introduction) {
        invitations.accept(token, name.getValue(), password.getValue(), introduction);
        UI.getCurrent().getPage().setLocation("login?joined");
    }

    private void showOver() {
        show(new Paragraph(getTranslation("invitation.over")));
    }

    private void show(Component... parts) {
        getContent().removeAll();
        getContent().add(new Door(getTranslation("invitation.title")).add(parts));
    }
}
