package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.CheckInField;
import se.gemensam.pledge.CheckInMovedException;
import se.gemensam.shell.Message;

/** A field that members of both sides write in. Whoever is quicker is kept, and the other's words stay in the field until both are. */
class CheckInWriting extends Composite<Div> {

    /** Stores what was found and what it is to be; may refuse. */
    interface Written {

        String write(String before, String after);
    }

    private static final int LONGEST = 4000;

    private final TextArea words;
    private final Message message = new Message();
    private final Paragraph others = new Paragraph();
    private final Button both = new Button(getTranslation("checkIn.both"), _ -> keepBoth());
    private final Written written;
    private String known = "";
    private String latest = "";
    private boolean typed;
    private boolean here;

    CheckInWriting(CheckInField field, Written written) {
        this.written = written;
        words = new TextArea(getTranslation(field.textKey()));
        words.setMaxLength(LONGEST);
        words.setMinRows(2);
        words.setWidthFull();
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed = true;
                store(known);
            }
        });
        words.addFocusListener(_ -> here = true);
        words.addBlurListener(_ -> {
            here = false;
            catchUp();
        });
        others.addClassName("check-in-others");
        getContent().addClassName("check-in-writing");
        getContent().add(words, message, others, both);
        settled();
    }

    /** What stands there now. Where somebody is typing, or could not store what was typed, nothing moves. */
    void show(String now, boolean mayWrite) {
        latest = now;
        words.setReadOnly(!mayWrite);
        getContent().setVisible(mayWrite || typed || !now.isEmpty());
        catchUp();
    }

    private void catchUp() {
        if (!typed && !here) {
            known = latest;
            words.setValue(latest);
        }
    }

    private void store(String before) {
        try {
            known = written.write(before, words.getValue());
            latest = known;
            typed = false;
            words.setValue(known);
            settled();
        } catch (CheckInMovedException moved) {
            message.trouble(getTranslation("checkIn.moved"));
            others.setText(moved.now());
            others.setVisible(true);
            both.setVisible(true);
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    /** Their words first, then one's own. */
    private void keepBoth() {
        var theirs = others.getText();
        words.setValue(theirs.isEmpty() ? words.getValue() : theirs + "\n" + words.getValue());
        store(theirs);
    }

    private void settled() {
        message.clear();
        others.setVisible(false);
        both.setVisible(false);
    }
}
