package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.gemensam.base.NotFoundException;
import se.gemensam.shell.Door;
import se.gemensam.workspace.Introduction;
import se.gemensam.workspace.InvitationService;
import se.gemensam.workspace.OpenInvitation;

/** Says yes to an invitation as the account that is signed in. */
@Route(value = "join/:token", autoLayout = false)
@PermitAll
class JoinView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final InvitationService invitations;
    private String token = "";

    JoinView(InvitationService invitations) {
        this.invitations = invitations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            var invitation = invitations.open(token);
            show(
                    new InvitationWords(invitation),
                    new JoinForm(invitation, naming -> join(invitation, naming), this::showOver));
        } catch (NotFoundException over) {
            showOver();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.title") + " – Gemensam";
    }

    private void join(OpenInvitation invitation, Introduction introduction) {
        invitations.accept(token, introduction);
        UI.getCurrent().getPage().setLocation("w/" + invitation.slug());
    }

    private void showOver() {
        show(new Paragraph(getTranslation("invitation.over")));
    }

    private void show(Component... parts) {
        getContent().removeAll();
        getContent().add(new Door(getTranslation("invitation.title")).add(parts));
    }
}
