package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.shell.Door;
import se.gemensam.shell.Message;
import se.gemensam.workspace.Introduction;
import se.gemensam.workspace.InvitationService;
import se.gemensam.workspace.OpenInvitation;

/** Says yes to an invitation as the account that is signed in. */
@Route(value = "join/:token", autoLayout = false)
@PermitAll
class JoinView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final InvitationService invitations;
    private final Message message = new Message();
    private String token = "";

    JoinView(InvitationService invitations) {
        this.invitations = invitations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            show(form(invitations.open(token)));
        } catch (NotFoundException over) {
            show(new Div(new Paragraph(getTranslation("invitation.over"))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.title") + " – Gemensam";
    }

    private Div form(OpenInvitation invitation) {
        var naming = new NamingChoice(invitation.organisation());
        var elsewhere = new DoubleRoleFields(invitation.otherSide());
        var join = new Button(getTranslation("invitation.join"), _ -> join(invitation, naming, elsewhere));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.addClickShortcut(Key.ENTER);
        var form = new Div(
                new Paragraph(getTranslation(
                        "invitation.explanation",
                        invitation.workspace(),
                        invitation.organisation().name())),
                new Paragraph(getTranslation("invitation.may." + invitation.role())),
                message,
                naming,
                elsewhere,
                join);
        form.addClassName("form");
        return form;
    }

    private void join(OpenInvitation invitation, NamingChoice naming, DoubleRoleFields elsewhere) {
        if (naming.getValue() == null) {
            message.trouble(getTranslation("invitation.naming.missing"));
            return;
        }
        try {
            invitations.accept(token, new Introduction(naming.getValue(), elsewhere.answer()));
            UI.getCurrent().getPage().setLocation("w/" + invitation.slug());
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        } catch (NotFoundException over) {
            show(new Div(new Paragraph(getTranslation("invitation.over"))));
        }
    }

    private void show(Div content) {
        getContent().removeAll();
        getContent().add(new Door(getTranslation("invitation.title")).add(content));
    }
}
