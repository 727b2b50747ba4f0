package se.gemensam.pledge.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import se.gemensam.pledge.CarryOverFate;
import se.gemensam.pledge.CarryOverService;
import se.gemensam.pledge.PledgeRow;
import se.gemensam.shell.FormDialog;

/** Asks what becomes of a pledge in the next period. */
class CarryOverDialog extends FormDialog {

    private final RadioButtonGroup<CarryOverFate> fate = new RadioButtonGroup<>(getTranslation("tracker.carry.fate"));
    private final TextArea note = new TextArea(getTranslation("tracker.carry.note"));
    private final BiConsumer<CarryOverFate, String> decide;

    CarryOverDialog(PledgeRow pledge, BiConsumer<CarryOverFate, String> decide) {
        super("tracker.carry.question", "tracker.carry.save");
        this.decide = decide;
        fate.setItems(CarryOverFate.values());
        fate.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        fate.setValue(CarryOverFate.STANDS);
        note.setHelperText(getTranslation("tracker.carry.note.help"));
        note.setMaxLength(CarryOverService.LONGEST_NOTE);
        fields(new Paragraph(pledge.number() + " " + pledge.promise()), fate, note);
    }

    @Override
    protected void send() {
        decide.accept(fate.getValue(), note.getValue());
    }
}
