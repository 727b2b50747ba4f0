package se.gemensam.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.stereotype.Component;
import se.gemensam.shell.FrameQuestion;
import se.gemensam.shell.FrameRoom;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.WorkspaceService;

/**
 * Asks whoever agreed to an older text about names. Who puts it off is asked at the next visit, and is not named to the other
 * side until then.
 */
@Component
class NamingAgain implements FrameQuestion {

    private final WorkspaceService workspaces;
    private final MemberService members;

    NamingAgain(WorkspaceService workspaces, MemberService members) {
        this.workspaces = workspaces;
        this.members = members;
    }

    @Override
    public void ask(FrameRoom room) {
        var visit = VaadinSession.getCurrent();
        var asked = "naming " + room.id();
        if (visit.getAttribute(asked) == null && members.isAskedAgain(room.id())) {
            var organisation = workspaces.bySlug(room.slug()).myOrganisation();
            var dialog = new NamingDialog(organisation, naming -> {
                members.answer(room.id(), naming);
                UI.getCurrent().getPage().reload();
            });
            // Put off is what was closed, not what a page took along that was loaded anew.
            dialog.addOpenedChangeListener(change -> visit.setAttribute(asked, change.isOpened() ? null : true));
            dialog.open();
        }
    }
}
