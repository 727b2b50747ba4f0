package se.gemensam.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.shell.Message;
import se.gemensam.workspace.MemberRow;
import se.gemensam.workspace.Role;

/** What a member may do in the room, and whether it registers decisions for its organisation. */
class RoleDialog extends Dialog {

    /** What was chosen. */
    interface Chosen {

        void take(Role role, boolean registers);
    }

    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final Checkbox registers = new Checkbox(getTranslation("people.role.registers"));
    private final Message message = new Message();

    RoleDialog(MemberRow member, Chosen chosen) {
        setHeaderTitle(getTranslation("people.role.of", member.name()));
        role.setLabel(getTranslation("invite.role"));
        role.setItems(Arrays.stream(Role.values())
                .filter(each -> each != Role.CONVENER || member.organisation().side() != Side.COOPERATING)
                .toList());
        role.setItemLabelGenerator(each -> getTranslation("invite.role." + each));
        role.setValue(member.role());
        registers.setValue(member.registers());
        registers.setHelperText(getTranslation(
                "people.role.registers.help", member.organisation().name()));
        var form = new Div(message, role, registers);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("dialog.save"), _ -> save(chosen));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }

    private void save(Chosen chosen) {
        try {
            chosen.take(role.getValue(), registers.getValue());
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
