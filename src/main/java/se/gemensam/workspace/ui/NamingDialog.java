package se.gemensam.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.shell.Message;
import se.gemensam.workspace.Naming;

/** The text about names is another than the person once agreed to: what now? It can be put off, and then nothing is agreed. */
class NamingDialog extends Dialog {

    private final NamingChoice choice;
    private final Message message = new Message();

    NamingDialog(OrganisationRow organisation, Consumer<Naming> answered) {
        choice = new NamingChoice(organisation);
        setHeaderTitle(getTranslation("naming.again.title"));
        var form = new Div(
                new Paragraph(getTranslation("naming.again.what")),
                new Paragraph(getTranslation("naming.again.until", organisation.name())),
                message,
                choice);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("naming.again.answer"), _ -> answer(answered));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("naming.again.later"), _ -> close()), save);
    }

    private void answer(Consumer<Naming> answered) {
        if (choice.getValue() == null) {
            message.trouble(getTranslation("invitation.naming.missing"));
        } else {
            close();
            answered.accept(choice.getValue());
        }
    }
}
