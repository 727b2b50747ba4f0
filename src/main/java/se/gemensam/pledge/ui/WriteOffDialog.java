package se.gemensam.pledge.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import se.gemensam.shell.FormDialog;

/** Asks why a pledge should be written off. */
class WriteOffDialog extends FormDialog {

    private final TextArea why = new TextArea(getTranslation("jointPledge.why"));
    private final Consumer<String> propose;

    /** @param propose may refuse */
    WriteOffDialog(Consumer<String> propose) {
        super("jointPledge.propose.WRITE_OFF", "jointPledge.propose.done");
        this.propose = propose;
        why.setRequired(true);
        why.setMaxLength(1000);
        fields(new Paragraph(getTranslation("jointPledge.lead.WRITE_OFF")), why);
    }

    @Override
    protected void send() {
        propose.accept(why.getValue());
    }
}
