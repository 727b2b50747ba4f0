package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;
import se.gemensam.workspace.InvitationService;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** Who is in a joint room, side by side, and for conveners whom their side has asked in. */
@Route("w/:workspace/people")
@PermitAll
class PeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkspaceService workspaces;
    private final MemberService members;
    private final InvitationService invitations;

    PeopleView(WorkspaceService workspaces, MemberService members, InvitationService invitations) {
        this.workspaces = workspaces;
        this.members = members;
        this.invitations = invitations;
        getContent().addClassNames("page", "people");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title");
    }

    private void show(WorkspaceRow room) {
        getContent().removeAll();
        boolean convenes = room.me().role() == Role.CONVENER;
        var header = new PageHeader(getPageTitle()).lead(getTranslation("people.lead"));
        if (convenes) {
            header.actions(inviteButton(room));
        }
        var list = members.list(room.id());
        getContent().add(header, new OwnName(members, room, () -> show(room)), new MemberList(room, list));
        if (convenes) {
            getContent().add(new InvitationList(invitations, room.id()));
        }
    }

    private Button inviteButton(WorkspaceRow room) {
        var button = new Button(getTranslation("people.invite"), Icon.USER_PLUS.create(), _ -> invite(room));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void invite(WorkspaceRow room) {
        new InviteDialog(room, (emails, wanted) -> {
                    invitations.invite(room.id(), emails, wanted);
                    show(room);
                })
                .open();
    }
}
