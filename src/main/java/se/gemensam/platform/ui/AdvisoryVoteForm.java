package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.AdvisoryVoteRow;
import se.gemensam.platform.AdvisoryVoteRow.Voice;
import se.gemensam.platform.AdvisoryVoteService;
import se.gemensam.shell.Message;

/** The viewer's own answer and its reason. What was begun stays as it was written, whatever others do meanwhile. */
class AdvisoryVoteForm extends Composite<Section> {

    /** Takes an answer: the place of the choice, and why. It may refuse. */
    interface Answered {

        void with(int choice, String reason);
    }

    private final RadioButtonGroup<Integer> choice = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final Paragraph state = new Paragraph();
    private final Message message = new Message();
    private final Button send = new Button();
    private final Div fields = new Div();
    private final Answered answered;
    private boolean begun;

    AdvisoryVoteForm(AdvisoryVoteRow vote, Answered answered) {
        this.answered = answered;
        choice.setLabel(getTranslation("vote.mine.choice"));
        choice.setItems(IntStream.range(0, vote.choices().size()).boxed().toList());
        choice.setItemLabelGenerator(place -> vote.choices().get(place));
        choice.addValueChangeListener(change -> begin(change.isFromClient()));
        reason.setLabel(getTranslation("vote.reason"));
        reason.setHelperText(getTranslation(vote.isJoint() ? "vote.reason.help.joint" : "vote.reason.help.own"));
        reason.setMaxLength(AdvisoryVoteService.LONGEST_REASON);
        reason.setMinRows(2);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> begin(change.isFromClient()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(_ -> send());
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(reason);
        fields.addClassName("form");
        fields.add(choice, reason, message, new Div(send));
        getContent().addClassName("vote-mine");
        getContent().add(new H2(getTranslation("vote.mine")), state, fields);
        show(vote);
    }

    private void begin(boolean byHand) {
        begun = begun || byHand;
    }

    void show(AdvisoryVoteRow vote) {
        var mine = vote.mine();
        boolean asked = mine.voice() == Voice.ASKED;
        if (!begun) {
            choice.setValue(mine.choice());
            reason.setValue(mine.reason());
            message.clear();
        }
        fields.setVisible(asked || begun);
        choice.setReadOnly(!asked);
        reason.setReadOnly(!asked);
        send.setVisible(asked);
        send.setText(getTranslation(mine.choice() == null ? "vote.send" : "vote.send.again"));
        state.setText(String.join(" ", words(vote, mine.choice())));
    }

    private List<String> words(AdvisoryVoteRow vote, @Nullable Integer given) {
        var words = new ArrayList<String>();
        var voice = vote.mine().voice();
        if (given != null) {
            words.add(getTranslation("vote.mine.given", vote.choices().get(given)));
        }
        words.add(getTranslation(
                voice == Voice.CLOSED && given == null
                        ? "vote.voice.CLOSED.none"
                        : voice == Voice.ASKED && given != null ? "vote.voice.ASKED.again" : "vote.voice." + voice));
        if (begun && voice != Voice.ASKED) {
            words.add(getTranslation("vote.unsent"));
        }
        return words;
    }

    private void send() {
        var place = choice.getValue();
        if (place == null) {
            complain(getTranslation("vote.choice.missing"));
            return;
        }
        try {
            begun = false;
            answered.with(place, reason.getValue());
            message.clear();
        } catch (RefusedException refused) {
            begun = true;
            complain(getTranslation(refused.key(), refused.arguments().toArray()));
        } catch (NotFoundException gone) {
            begun = true;
            complain(getTranslation("vote.gone"));
        }
    }

    /** Whether something is written here that is not sent; then it stays, and says that there is no vote any longer. */
    boolean staysWhenGone() {
        if (begun) {
            complain(getTranslation("vote.gone"));
        }
        return begun;
    }

    private void complain(String why) {
        message.trouble(why);
    }
}
