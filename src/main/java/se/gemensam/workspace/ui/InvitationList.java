package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import se.gemensam.base.Time;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Notice;
import se.gemensam.workspace.InvitationRow;
import se.gemensam.workspace.InvitationService;

/** Whom the own side has asked in and who has not answered; another letter, or the invitation taken back. */
class InvitationList extends Composite<Section> {

    private final InvitationService invitations;
    private final UUID workspace;

    InvitationList(InvitationService invitations, UUID workspace) {
        this.invitations = invitations;
        this.workspace = workspace;
        getContent().addClassName("member-list");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("invitation.list.title")));
        var rows = invitations.list(workspace);
        if (rows.isEmpty()) {
            var none = new Paragraph(getTranslation("invitation.list.none"));
            none.addClassName("soft");
            getContent().add(none);
            return;
        }
        var lines = new UnorderedList();
        rows.forEach(row -> lines.add(line(row)));
        getContent().add(lines);
    }

    private ListItem line(InvitationRow row) {
        var address = new Span(row.email());
        address.addClassName("member-name");
        var until =
                new Formats(getLocale()).day(row.expiresAt().atZone(Time.ZONE).toLocalDate());
        var about = new Span(getTranslation(
                row.over() ? "invitation.line.over" : "invitation.line",
                getTranslation("role." + row.role()),
                row.organisation().name(),
                until));
        about.addClassName("soft");
        var acts = new Div(
                act(getTranslation("invitation.renew"), getTranslation("invitation.renew.of", row.email()), () -> {
                    invitations.renew(row.id());
                    Notice.done(getTranslation("invitation.renewed", row.email()));
                }),
                act(
                        getTranslation("invitation.withdraw"),
                        getTranslation("invitation.withdraw.of", row.email()),
                        () -> {
                            invitations.withdraw(row.id());
                            Notice.done(getTranslation("invitation.withdrawn", row.email()));
                        }));
        acts.addClassName("member-acts");
        return new ListItem(address, about, acts);
    }

    private Button act(String text, String spoken, Runnable work) {
        var button = new Button(text, _ -> {
            work.run();
            show();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(spoken);
        return button;
    }
}
