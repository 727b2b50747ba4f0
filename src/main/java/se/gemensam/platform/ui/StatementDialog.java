package se.gemensam.platform.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import se.gemensam.shell.FormDialog;

/** What the own organisation wants to have said beside the text. */
class StatementDialog extends FormDialog {

    private final TextArea words = new TextArea(getTranslation("statement.words"));
    private final Consumer<String> said;

    /** @param said may refuse */
    StatementDialog(String before, Consumer<String> said) {
        super("statement.make", "dialog.save");
        this.said = said;
        words.setValue(before);
        words.setMinRows(6);
        fields(new Paragraph(getTranslation("statement.lead")), words);
    }

    @Override
    protected void send() {
        said.accept(words.getValue());
    }
}
