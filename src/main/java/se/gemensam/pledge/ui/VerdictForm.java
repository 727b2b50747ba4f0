package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.PledgeOutcome;
import se.gemensam.pledge.VerdictDraft;
import se.gemensam.pledge.VerdictPage;
import se.gemensam.pledge.VerdictState;
import se.gemensam.shell.Message;
import se.gemensam.shell.Toolbar;

/** The words to choose among, and why. What was begun stays as it was written, whatever others do meanwhile. */
class VerdictForm extends Composite<Div> {

    private final H3 title = new H3();
    private final Paragraph hint = new Paragraph(getTranslation("verdict.unproven"));
    private final RadioButtonGroup<PledgeOutcome> outcome = new RadioButtonGroup<>();
    private final TextArea why = new TextArea(getTranslation("verdict.why"));
    private final Message message = new Message();
    private final Button send = new Button();
    private final Button close = new Button(getTranslation("dialog.cancel"), _ -> close());
    private final Consumer<VerdictDraft> given;
    private List<PledgeOutcome> choices = List.of();
    private @Nullable VerdictPage page;
    private int round;
    private @Nullable Long seen;
    private boolean opened;
    private boolean begun;

    /** @param given may refuse; whatever it does, it lets {@link #show} know how things stand */
    VerdictForm(Consumer<VerdictDraft> given) {
        this.given = given;
        hint.addClassName("soft");
        outcome.setLabel(getTranslation("verdict.outcome"));
        outcome.addClassName("verdict-choices");
        outcome.setRenderer(new ComponentRenderer<>(this::choice));
        outcome.setItemLabelGenerator(choice -> VerdictWords.outcome(choice, this));
        outcome.addValueChangeListener(change -> begin(change.isFromClient()));
        why.setHelperText(getTranslation("verdict.why.help"));
        why.setMaxLength(VerdictDraft.LONGEST_WHY);
        why.setMinRows(2);
        why.setWidthFull();
        why.setValueChangeMode(ValueChangeMode.LAZY);
        why.addValueChangeListener(change -> begin(change.isFromClient()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(_ -> send());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassNames("form", "verdict-form");
        getContent().add(title, hint, outcome, why, message, new Toolbar(send, close));
    }

    private Div choice(PledgeOutcome choice) {
        var explained = new Span(getTranslation("verdict.choice." + choice));
        explained.addClassName("soft");
        var line = new Div(new Span(VerdictWords.outcome(choice, this)), explained);
        line.addClassName("verdict-choice");
        return line;
    }

    private void begin(boolean byHand) {
        begun = begun || byHand;
    }

    /** Lets whoever has given a verdict give another. */
    void open() {
        opened = true;
        show();
    }

    private void close() {
        opened = false;
        begun = false;
        show();
    }

    void show(VerdictPage now) {
        page = now;
        show();
    }

    private void show() {
        var now = page;
        if (now == null) {
            return;
        }
        var state = now.now();
        boolean first = state instanceof VerdictState.NoneGiven || state instanceof VerdictState.OtherGiven;
        getContent().setVisible(begun || (now.mayAssess() && (first || opened)));
        close.setVisible(!first);
        hint.setVisible(!now.proven());
        send.setEnabled(now.mayAssess());
        if (begun) {
            return;
        }
        refer(now);
        if (!choices.equals(now.choices())) {
            choices = now.choices();
            outcome.setItems(choices);
        }
        message.clear();
        var own = own(state);
        outcome.setValue(own == null ? null : own.said().outcome());
        why.setValue(own == null ? "" : own.said().why());
        title.setText(getTranslation(
                state instanceof VerdictState.Revealed
                        ? "verdict.again"
                        : own == null ? "verdict.assess" : "verdict.change"));
        send.setText(getTranslation(own == null ? "verdict.give" : "verdict.replace"));
    }

    private static VerdictState.@Nullable Own own(VerdictState state) {
        return state instanceof VerdictState.OwnGiven given ? given.own() : null;
    }

    /** What is sent next is for that round, and knows that verdict of the own side. */
    private void refer(VerdictPage now) {
        round = now.now().round();
        var own = own(now.now());
        seen = own == null ? null : own.edition();
    }

    private void send() {
        var chosen = outcome.getValue();
        if (chosen == null) {
            message.trouble(getTranslation("verdict.outcome.missing"));
            return;
        }
        var draft = new VerdictDraft(round, seen, chosen, why.getValue());
        begun = true;
        try {
            given.accept(draft);
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
            if (page != null) {
                refer(page); // whoever sends it again has read what stands there now
            }
        }
    }
}
