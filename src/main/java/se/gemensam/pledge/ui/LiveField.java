package se.gemensam.pledge.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.FieldMovedException;
import se.gemensam.pledge.PledgeField;
import se.gemensam.pledge.PledgePage;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Message;

/**
 * One field of the form of a pledge. It is kept as it is written, others' words come in while one is elsewhere, and where two have written
 * in it at once both words stay in sight until somebody chooses.
 */
class LiveField extends Composite<Div> {

    /** Where what is written goes. */
    interface Keeper {

        /** @return what stands there now; may refuse */
        String keep(PledgeField field, String before, String after);

        /** The person has gone into the field, or out of it. */
        void moved(PledgeField field, boolean into);
    }

    private final PledgeField field;
    private final Keeper keeper;
    private final Input<?> input;
    private final Function<String, String> words;
    private final Span label = new Span();
    private final Span text = new Span();
    private final Div read = new Div(label, text);
    private final Span others = new Span();
    private final Message message = new Message();
    private final Div choice = new Div();
    private String before = "";
    private String latest = "";
    private boolean inside;
    private boolean writable;

    /** @param words how a value of the field reads where it cannot be written */
    LiveField(PledgeField field, Input<?> input, Function<String, String> words, Keeper keeper) {
        this.field = field;
        this.input = input;
        this.words = words;
        this.keeper = keeper;
        label.setText(getTranslation(field.textKey()));
        label.addClassName("live-field-label");
        read.addClassName("live-field-read");
        others.addClassName("live-field-others");
        choice.addClassName("live-field-choice");
        choice.setVisible(false);
        getContent().addClassName("live-field");
        getContent().add(read, input.component(), others, message, choice);
        input.listen(this::written, this::moved);
    }

    PledgeField field() {
        return field;
    }

    void show(PledgePage page) {
        latest = page.field(field);
        writable = page.mayWrite(field);
        input.component().setVisible(writable);
        text.setText(words.apply(latest));
        appear();
        if (!inside && !choice.isVisible()) {
            take();
        }
    }

    /** An empty field that one cannot write in is there only while somebody else is in it. */
    private void appear() {
        read.setVisible(
                !writable && (saysMore() || others.getChildren().findAny().isPresent()));
        setVisible(writable || read.isVisible());
    }

    /** The promise and its period stand in the head of the page already, and what is not so needs no words. */
    private boolean saysMore() {
        return switch (field) {
            case PROMISE, TERM -> false;
            default -> !latest.isEmpty() && !latest.equals("false");
        };
    }

    /** @param names of others who are in the field now */
    void showOthers(List<String> names) {
        others.removeAll();
        if (!names.isEmpty()) {
            others.add(Icon.PENCIL.create(), new Span(getTranslation("pledge.form.writing", String.join(", ", names))));
        }
        appear();
    }

    private void take() {
        before = latest;
        input.set(latest);
    }

    private void moved(boolean into) {
        inside = into;
        keeper.moved(field, into);
        if (!into && !choice.isVisible()) {
            take();
        }
    }

    private void written(String after) {
        write(before, after);
    }

    private void write(String found, String after) {
        message.clear();
        choice.setVisible(false);
        try {
            before = keeper.keep(field, found, after);
            latest = before;
        } catch (FieldMovedException moved) {
            ask(moved.now(), after);
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void ask(String theirs, String mine) {
        message.trouble(getTranslation("pledge.form.both", words.apply(theirs)));
        choice.removeAll();
        choice.add(
                new Button(getTranslation("pledge.form.keep"), _ -> write(theirs, mine)),
                new Button(getTranslation("pledge.form.take"), _ -> {
                    message.clear();
                    choice.setVisible(false);
                    latest = theirs;
                    take();
                }));
        choice.setVisible(true);
    }

    /**
     * A component that a value is written in, which travels as text.
     *
     * @param from what the component shows for a text
     * @param to the text of what it shows
     */
    record Input<V>(AbstractField<?, V> component, Function<String, V> from, Function<V, String> to) {

        void set(String value) {
            var wanted = from.apply(value);
            if (!Objects.equals(wanted, component.getValue())) {
                component.setValue(wanted);
            }
        }

        void listen(Consumer<String> written, Consumer<Boolean> moved) {
            component.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    written.accept(to.apply(event.getValue()));
                }
            });
            if (component instanceof Focusable<?> focusable) {
                focusable.addFocusListener(_ -> moved.accept(true));
                focusable.addBlurListener(_ -> moved.accept(false));
            }
        }
    }
}
