package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.gemensam.organisation.Side;
import se.gemensam.shell.Notice;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Naming;
import se.gemensam.workspace.WorkspaceRow;

/** For whom I speak here, and what the others read for my name; both ways the change holds at once. */
class OwnName extends Composite<Section> {

    OwnName(MemberService members, WorkspaceRow room, Runnable changed, Runnable tell, Runnable leave) {
        getContent().addClassName("own-name");
        var organisation = room.myOrganisation().name();
        if (members.isAskedAgain(room.id())) {
            askAgain(members, room, changed, leave);
            return;
        }
        var named = members.naming(room.id()) == Naming.NAMED;
        getContent()
                .add(
                        new Paragraph(getTranslation("people.speaks", organisation)),
                        new Paragraph(getTranslation(named ? "people.named" : "people.unnamed", organisation)));
        var change = named
                ? button("people.name.hide", () -> {
                    members.withdrawConsent(room.id());
                    Notice.done(getTranslation("people.name.hidden"), () -> {
                        members.consentToBeNamed(room.id());
                        changed.run();
                    });
                    changed.run();
                })
                : button("people.name.show", () -> {
                    members.consentToBeNamed(room.id());
                    Notice.done(getTranslation("people.name.shown"), () -> {
                        members.withdrawConsent(room.id());
                        changed.run();
                    });
                    changed.run();
                });
        var acts = new Div(change);
        if (room.me().side() != Side.COOPERATING) {
            acts.add(button("elsewhere.title", tell));
        }
        acts.add(button("people.leave", leave));
        acts.addClassName("member-acts");
        getContent().add(acts);
    }

    /** Nothing is offered to be undone here: the person has not answered yet. */
    private void askAgain(MemberService members, WorkspaceRow room, Runnable changed, Runnable leave) {
        var organisation = room.myOrganisation();
        var answer = button(
                "people.name.answer",
                () -> new NamingDialog(organisation, naming -> {
                            members.answer(room.id(), naming);
                            changed.run();
                        })
                        .open());
        var acts = new Div(answer, button("people.leave", leave));
        acts.addClassName("member-acts");
        getContent()
                .add(
                        new Paragraph(getTranslation("people.speaks", organisation.name())),
                        new Paragraph(getTranslation("people.unnamed", organisation.name())),
                        acts);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
