package se.gemensam.pledge.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.pledge.PledgeDraft.Source;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.FormDialog;

/** Asks what is promised, and for which mandate period. */
class NewPledgeDialog extends FormDialog {

    private final TextField promise = new TextField(getTranslation("pledge.field.PROMISE"));
    private final Select<MandatePeriod> term = new ChoiceField<>();
    private final Consumer<PledgeDraft> create;
    private @Nullable Source source;

    NewPledgeDialog(MandatePeriod now, Consumer<PledgeDraft> create) {
        super("pledge.new.title", "pledge.new.create");
        this.create = create;
        promise.setHelperText(getTranslation("pledge.field.PROMISE.help"));
        promise.setMaxLength(PledgeDraft.LONGEST_PROMISE);
        promise.focus();
        term.setLabel(getTranslation("pledge.field.TERM"));
        term.setItems(List.of(now.previous(), now, now.next()));
        term.setItemLabelGenerator(MandatePeriod::toString);
        term.setValue(now);
        fields(promise, term);
    }

    /** It is to hang on these words, which it begins as. */
    NewPledgeDialog from(Source words) {
        source = words;
        var quote = words.quote().replaceAll("\\s+", " ").strip();
        promise.setValue(
                quote.length() <= PledgeDraft.LONGEST_PROMISE
                        ? quote
                        : quote.substring(0, PledgeDraft.LONGEST_PROMISE).strip());
        promise.setHelperText(getTranslation("pledge.words.help"));
        return this;
    }

    @Override
    protected void send() {
        create.accept(new PledgeDraft(promise.getValue(), term.getValue(), source));
    }
}
