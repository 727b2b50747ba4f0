package se.gemensam.pledge.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.shell.FormDialog;

/** Asks what is promised, and for which mandate period. */
class NewPledgeDialog extends FormDialog {

    private final TextField promise = new TextField(getTranslation("pledge.field.PROMISE"));
    private final Select<MandatePeriod> term = new Select<>();
    private final Consumer<PledgeDraft> create;

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

    @Override
    protected void send() {
        create.accept(new PledgeDraft(promise.getValue(), term.getValue(), null));
    }
}
