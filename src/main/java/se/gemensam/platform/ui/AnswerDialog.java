package se.gemensam.platform.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import se.gemensam.shell.FormDialog;

/** What came of a question that was left open. */
class AnswerDialog extends FormDialog {

    private final TextArea answer = new TextArea(getTranslation("question.answer"));
    private final Consumer<String> closed;

    /** @param closed may refuse */
    AnswerDialog(String question, Consumer<String> closed) {
        super("question.close", "question.close");
        this.closed = closed;
        fields(new Paragraph(question), answer);
    }

    @Override
    protected void send() {
        closed.accept(answer.getValue());
    }
}
