package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.gemensam.workspace.OpenInvitation;

/** What an invitation is to: the room, for whom one speaks there, what one may do, and the office that comes with it. */
class InvitationWords extends Composite<Div> {

    InvitationWords(OpenInvitation invitation) {
        getContent().addClassName("form");
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "invitation.explanation",
                                invitation.workspace(),
                                invitation.organisation().name())),
                        new Paragraph(getTranslation("invitation.may." + invitation.role())));
        if (invitation.office() != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "invitation.office",
                            invitation.office(),
                            invitation.organisation().name())));
        }
    }
}
