package se.gemensam.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Message;
import se.gemensam.shell.Notice;
import se.gemensam.workspace.Addresses;
import se.gemensam.workspace.NewInvitation;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceRow;

/** Asks people in: one address or a pasted list, for whom they speak, what they may do, and until when. */
class InviteDialog extends Dialog {

    private final TextArea addresses = new TextArea(getTranslation("invite.addresses"));
    private final Select<OrganisationRow> organisation = new ChoiceField<>();
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final DateField until = new DateField(getTranslation("invite.until"));
    private final OfficeFields office;
    private final Message message = new Message();
    private final BiConsumer<Collection<String>, NewInvitation> invited;

    /** @param office for whoever is to speak for the convener's own organisation, whose offices the convener keeps */
    InviteDialog(WorkspaceRow room, OfficeFields office, BiConsumer<Collection<String>, NewInvitation> invited) {
        this.office = office;
        this.invited = invited;
        setHeaderTitle(getTranslation("invite.title"));
        addresses.setHelperText(getTranslation("invite.addresses.help"));
        addresses.setMinRows(3);
        addresses.setMaxRows(10);
        addresses.focus();
        organisation.setLabel(getTranslation("invite.organisation"));
        organisation.setItemLabelGenerator(OrganisationRow::name);
        organisation.setItems(invitable(room));
        organisation.setValue(room.myOrganisation());
        role.setLabel(getTranslation("invite.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation("invite.role." + each));
        role.setValue(Role.WRITER);
        until.setHelperText(getTranslation("invite.until.help"));
        organisation.addValueChangeListener(_ -> office.setVisible(keeps(room)));
        var form = new Div(message, addresses, organisation, role, until, office);
        form.addClassName("form");
        add(form);
        var send = new Button(getTranslation("invite.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), send);
    }

    private boolean keeps(WorkspaceRow room) {
        return organisation.getValue().id().equals(room.me().organisationId());
    }

    private static List<OrganisationRow> invitable(WorkspaceRow room) {
        return room.organisations().stream()
                .filter(each -> each.side() == room.me().side() || each.side() == Side.COOPERATING)
                .toList();
    }

    private void send() {
        message.clear();
        var pasted = Addresses.in(addresses.getValue());
        if (!pasted.strange().isEmpty()) {
            message.trouble(getTranslation("invite.strange", String.join(" · ", pasted.strange())));
        } else if (until.isInvalid()) {
            message.trouble(getTranslation("date.bad"));
        } else {
            send(pasted.found());
        }
    }

    private void send(Collection<String> emails) {
        try {
            var promised = office.isVisible() ? office.office().orElse(null) : null;
            invited.accept(
                    emails,
                    new NewInvitation(organisation.getValue().id(), role.getValue(), until.getValue(), promised));
            close();
            Notice.done(getTranslation("invite.sent", emails.size()));
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
