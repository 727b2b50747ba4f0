package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.shell.Message;
import se.gemensam.workspace.Introduction;
import se.gemensam.workspace.OpenInvitation;

/** Says yes to an invitation, and what the other side is to read. */
class JoinForm extends Composite<Div> {

    private final NamingChoice naming;
    private final DoubleRoleFields elsewhere;
    private final Message message = new Message();
    private final Consumer<Introduction> join;
    private final Runnable over;

    /**
     * @param fields of what else has to be told
     * @param join says yes; what is refused is shown here
     * @param over called when the invitation has ended meanwhile
     */
    JoinForm(OpenInvitation invitation, Consumer<Introduction> join, Runnable over, Component... fields) {
        this.join = join;
        this.over = over;
        naming = new NamingChoice(invitation.organisation());
        elsewhere = new DoubleRoleFields(invitation.otherSide());
        var yes = new Button(getTranslation("invitation.join"), _ -> join());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.addClickShortcut(Key.ENTER);
        getContent().addClassName("form");
        getContent().add(message);
        getContent().add(fields);
        getContent().add(naming, elsewhere, yes);
    }

    private void join() {
        if (naming.getValue() == null) {
            message.trouble(getTranslation("invitation.naming.missing"));
            return;
        }
        try {
            join.accept(new Introduction(naming.getValue(), elsewhere.answer()));
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        } catch (NotFoundException ended) {
            over.run();
        }
    }
}
