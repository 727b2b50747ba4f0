package se.gemensam.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.shell.Toolbar;

/** A place to write a comment. What was written stays until it is sent. */
class Composer extends Composite<Div> {

    private final TextArea words;
    private final Button cancel;
    private Consumer<String> send = _ -> {};
    private Runnable cancelled = () -> {};

    Composer(String label, String action) {
        words = new TextArea(label);
        words.setMaxLength(DiscussionService.LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setWidthFull();
        var button = new Button(action, _ -> send());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true); // a second click while the first is under way would say it twice
        button.addClickListener(_ -> button.setEnabled(true));
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(words);
        cancel = new Button(getTranslation("discussion.cancel"), _ -> cancelled.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setVisible(false);
        getContent().addClassName("composer");
        getContent().add(words, new Toolbar(button, cancel));
    }

    void onSend(Consumer<String> listener) {
        send = listener;
    }

    void onCancel(Runnable listener) {
        cancelled = listener;
        cancel.setVisible(true);
    }

    /** One more thing to choose before it is sent. */
    void add(Component field) {
        getContent().addComponentAtIndex(getContent().getComponentCount() - 1, field);
    }

    /** Offers names to put into the words; those whom the words are for when the list is opened. */
    void offer(Supplier<List<String>> names) {
        add(new Suggestions<>(getTranslation("discussion.mention"), names, name -> name, name -> {
            var before = words.getValue();
            words.setValue(before + (before.isEmpty() || before.endsWith(" ") ? "" : " ") + "@" + name + " ");
            words.focus();
        }));
    }

    void setWords(String text) {
        words.setValue(text);
    }

    boolean isEmpty() {
        return words.getValue().isBlank();
    }

    void focus() {
        words.focus();
    }

    private void send() {
        var text = words.getValue();
        if (text.isBlank()) {
            complain(getTranslation("discussion.words.empty"));
            return;
        }
        try {
            send.accept(text);
            words.clear();
            words.setInvalid(false);
        } catch (RefusedException refused) {
            complain(getTranslation(refused.key(), refused.arguments().toArray()));
        } catch (NotFoundException gone) {
            complain(getTranslation("discussion.gone"));
        }
    }

    private void complain(String why) {
        words.setErrorMessage(why);
        words.setInvalid(true);
        words.focus();
    }
}
