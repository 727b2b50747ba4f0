package se.gemensam.pledge.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import se.gemensam.pledge.ClosingKind;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.FormDialog;

/** Asks which mandate period is to be summed up, and when in it. */
class ClosingDialog extends FormDialog {

    private final RadioButtonGroup<ClosingKind> kind = new RadioButtonGroup<>();
    private final Select<MandatePeriod> term = new ChoiceField<>();
    private final BiConsumer<ClosingKind, MandatePeriod> open;

    /** @param open may refuse */
    ClosingDialog(MandatePeriod now, BiConsumer<ClosingKind, MandatePeriod> open) {
        super("closing.open", "closing.open");
        this.open = open;
        kind.setLabel(getTranslation("closing.kind"));
        kind.setItems(ClosingKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        kind.setValue(ClosingKind.ELECTION);
        term.setLabel(getTranslation("closing.term"));
        term.setItems(List.of(now.previous(), now));
        term.setItemLabelGenerator(MandatePeriod::toString);
        term.setValue(now);
        fields(kind, term);
    }

    @Override
    protected void send() {
        open.accept(kind.getValue(), term.getValue());
    }
}
