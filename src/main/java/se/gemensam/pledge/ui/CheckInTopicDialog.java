package se.gemensam.pledge.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.CheckInOverview.PledgeChoice;
import se.gemensam.shell.FormDialog;

/** Asks what a check-in is to take up too: a pledge, or a topic. */
class CheckInTopicDialog extends FormDialog {

    /** What was asked for. */
    interface Chosen {

        void pledge(PledgeChoice pledge);

        void topic(String words);
    }

    private final ComboBox<PledgeChoice> pledge = new ComboBox<>(getTranslation("checkIn.add.pledge"));
    private final TextField topic = new TextField(getTranslation("checkIn.add.topic"));
    private final Chosen chosen;

    CheckInTopicDialog(List<PledgeChoice> others, Chosen chosen) {
        super("checkIn.add", "checkIn.add.done");
        this.chosen = chosen;
        pledge.setItems(others);
        pledge.setItemLabelGenerator(PledgeChoice::title);
        pledge.setClearButtonVisible(true);
        topic.setHelperText(getTranslation("checkIn.add.topic.help"));
        fields(pledge, topic);
    }

    @Override
    protected void send() {
        var one = pledge.getValue();
        if (one == null && topic.getValue().isBlank()) {
            throw new RefusedException("checkIn.add.missing");
        }
        if (one != null) {
            chosen.pledge(one);
        }
        if (!topic.getValue().isBlank()) {
            chosen.topic(topic.getValue());
        }
    }
}
