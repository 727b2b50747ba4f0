package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.AmendmentDraft;
import se.gemensam.platform.AmendmentSuggestions;
import se.gemensam.shell.Message;

/** Asks what should stand instead of words that were selected, and why. Nothing that was written is lost when it is refused. */
class SuggestionDialog extends Dialog {

    /** What is done with it; may refuse. */
    interface Given {

        void accept(String words, AmendmentDraft draft);
    }

    private static final int SHOWN_IN_TITLE = 60;

    private final Message message = new Message();
    private final TextArea words = new TextArea(getTranslation("amendment.suggest.instead"));
    private final TextField title = new TextField(getTranslation("amendment.title"));
    private final TextArea reason = new TextArea(getTranslation("amendment.reason"));

    SuggestionDialog(String quote, Given handedIn, Given drafted) {
        setHeaderTitle(getTranslation("amendment.suggest"));
        var label = new Span(getTranslation("amendment.suggest.now"));
        label.addClassName("soft");
        var now = new Paragraph(label, new Span(quote));
        now.addClassName("suggestion-now");
        words.setValue(quote);
        words.setHelperText(getTranslation("amendment.suggest.instead.help"));
        words.setMaxLength(AmendmentSuggestions.LONGEST);
        title.setValue(getTranslation("amendment.suggest.title", shortened(quote)));
        title.setRequired(true);
        reason.setHelperText(getTranslation("amendment.reason.help"));
        var form = new Div(message, now, words, reason, title);
        form.addClassName("form");
        add(form);
        var submit = new Button(getTranslation("amendment.submit"), _ -> give(handedIn));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("dialog.cancel"), _ -> close()),
                        new Button(getTranslation("amendment.suggest.draft"), _ -> give(drafted)),
                        submit);
        words.focus();
    }

    private static String shortened(String quote) {
        var line = quote.replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN_IN_TITLE
                ? line
                : line.substring(0, SHOWN_IN_TITLE).strip() + "…";
    }

    private void give(Given given) {
        message.clear();
        try {
            given.accept(words.getValue(), new AmendmentDraft(title.getValue(), reason.getValue()));
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
