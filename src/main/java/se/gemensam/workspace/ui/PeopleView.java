package se.gemensam.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.organisation.OfficeService;
import se.gemensam.shell.ConfirmLoss;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.PageSignals;
import se.gemensam.workspace.InvitationService;
import se.gemensam.workspace.MemberRow;
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
    private final OfficeService offices;
    private final PageSignals signals;
    private @Nullable WorkspaceRow room;
    private @Nullable MemberList list;
    private List<MemberRow> listed = List.of();

    PeopleView(
            WorkspaceService workspaces,
            MemberService members,
            InvitationService invitations,
            OfficeService offices,
            PageSignals signals) {
        this.workspaces = workspaces;
        this.members = members;
        this.invitations = invitations;
        this.offices = offices;
        this.signals = signals;
        getContent().addClassNames("page", "people");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var here = Objects.requireNonNull(room);
        signals.onChange(this, here.id(), here.me().id(), this::followOthers);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title");
    }

    private void show(WorkspaceRow room) {
        this.room = room;
        getContent().removeAll();
        boolean convenes = room.me().role() == Role.CONVENER;
        var header = new PageHeader(getPageTitle()).lead(getTranslation("people.lead"));
        if (convenes) {
            header.actions(inviteButton(room));
        }
        listed = members.list(room.id());
        list = new MemberList(room, listed, new Acts(room));
        getContent()
                .add(header, new OwnName(members, room, () -> show(room), () -> tell(room), () -> leave(room)), list);
        if (convenes) {
            getContent().add(new InvitationList(invitations, room.id()));
        }
    }

    /** Others came, left, or have another name for me: only the list follows, and only when it says something else. */
    private void followOthers() {
        var here = Objects.requireNonNull(room);
        var before = Objects.requireNonNull(list);
        if (!isAttached()) {
            return; // the window was closed while the word was on its way
        }
        try {
            var now = members.list(here.id());
            if (!now.equals(listed)) {
                listed = now;
                list = new MemberList(here, now, new Acts(here));
                getContent().replace(before, list);
            }
        } catch (NotFoundException out) {
            PeopleNavigation.leaveRoom();
        }
    }

    /** What a convener does with members, each through the service; the list then shows what is. */
    private final class Acts implements MemberList.Actions {

        private final WorkspaceRow room;

        Acts(WorkspaceRow room) {
            this.room = room;
        }

        @Override
        public void changeRole(MemberRow member) {
            new RoleDialog(member, (role, registers) -> {
                        members.changeRole(member.id(), role);
                        if (registers) {
                            members.allowRegistering(member.id());
                        } else {
                            members.stopRegistering(member.id());
                        }
                        Notice.done(getTranslation("people.role.changed", member.name()));
                        show(workspaces.bySlug(room.slug()));
                    })
                    .open();
        }

        @Override
        public void openOwnRooms(MemberRow member) {
            members.openOwnRooms(member.id());
            Notice.done(getTranslation("people.opened", member.name()));
            show(room);
        }

        @Override
        public void end(MemberRow member) {
            new ConfirmLoss(
                            getTranslation("people.end.of", member.name()),
                            getTranslation("people.end.consequence"),
                            getTranslation("people.end"),
                            () -> {
                                members.end(member.id());
                                Notice.done(getTranslation("people.ended", member.name()));
                                show(room);
                            })
                    .open();
        }
    }

    private void tell(WorkspaceRow room) {
        new DoubleRoleDialog(room, told -> {
                    members.tellOfElsewhere(room.id(), told);
                    Notice.done(getTranslation(told.leading() ? "elsewhere.told.leading" : "elsewhere.told"));
                    show(workspaces.bySlug(room.slug()));
                })
                .open();
    }

    private void leave(WorkspaceRow room) {
        new ConfirmLoss(
                        getTranslation("people.leave"),
                        getTranslation("people.leave.consequence", room.name()),
                        getTranslation("people.leave"),
                        () -> {
                            members.leave(room.id());
                            PeopleNavigation.leaveRoom();
                        })
                .open();
    }

    private Button inviteButton(WorkspaceRow room) {
        var button = new Button(getTranslation("people.invite"), Icon.USER_PLUS.create(), _ -> invite(room));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void invite(WorkspaceRow room) {
        var office = new OfficeFields(offices.kinds(), offices.bodies(room.me().organisationId()));
        new InviteDialog(room, office, (emails, wanted) -> {
                    invitations.invite(room.id(), emails, wanted);
                    show(room);
                })
                .open();
    }
}
