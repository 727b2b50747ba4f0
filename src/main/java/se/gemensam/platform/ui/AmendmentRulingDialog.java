package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AmendmentOutcome;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.platform.AmendmentRuling;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.ChoiceWords;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Message;

/**
 * What a body decided at a meeting, as it stands in the minutes. Amendments are taken as the writing group proposes unless something else
 * is chosen. Where there are too many to stand one below the other they are taken together, but for those that are chosen.
 */
class AmendmentRulingDialog extends Dialog {

    private static final int MOST_IN_A_LIST = 25;

    private final Message message = new Message();
    private final TextField body = new TextField(getTranslation("amendment.ruling.body"));
    private final DateField day = new DateField(getTranslation("amendment.ruling.day"));
    private final TextField paragraph = new TextField(getTranslation("amendment.ruling.paragraph"));
    private final Map<UUID, Select<AmendmentOutcome>> choices = new LinkedHashMap<>();
    private final Map<UUID, AmendmentOutcome> proposed = new HashMap<>();
    private final Checkbox together = new Checkbox();
    private final Side side;
    private final Consumer<AmendmentRuling> registered;

    /**
     * @param rows that can be decided
     * @param side of the body
     * @param registered may refuse
     */
    AmendmentRulingDialog(List<AmendmentRow> rows, Side side, Consumer<AmendmentRuling> registered) {
        this.side = side;
        this.registered = registered;
        setHeaderTitle(getTranslation("amendment.register"));
        body.setHelperText(getTranslation("amendment.ruling.body.help"));
        body.setRequired(true);
        day.setRequiredIndicatorVisible(true);
        paragraph.setHelperText(getTranslation("amendment.ruling.paragraph.help"));
        var form = new Div(message, new Paragraph(getTranslation("amendment.ruling.lead")), body, day, paragraph);
        form.addClassName("form");
        if (rows.size() > MOST_IN_A_LIST) {
            askForSome(rows, form);
        } else {
            rows.forEach(row -> form.add(choice(row)));
        }
        add(form);
        var save = new Button(getTranslation("amendment.register"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }

    /** En bloc: as the writing group proposes in all but what is chosen. */
    private void askForSome(List<AmendmentRow> rows, Div form) {
        rows.forEach(row -> row.opinion(side).ifPresent(opinion -> proposed.put(row.id(), opinion.opinion())));
        together.setLabel(getTranslation("amendment.ruling.together", proposed.size()));
        together.setVisible(!proposed.isEmpty());
        var some = new MultiSelectComboBox<AmendmentRow>(getTranslation("amendment.ruling.some"));
        some.setI18n(ChoiceWords.of(this));
        some.setAutoExpand(AutoExpandMode.VERTICAL);
        some.setItemLabelGenerator(row -> AmendmentLabels.name(row, this));
        some.setItems(rows);
        var chosen = new Div();
        chosen.addClassName("form");
        some.addSelectionListener(event -> {
            var before = new HashMap<>(choices);
            choices.clear();
            chosen.removeAll();
            event.getAllSelectedItems().forEach(row -> {
                var kept = before.get(row.id());
                if (kept != null) {
                    choices.put(row.id(), kept);
                }
                chosen.add(kept == null ? choice(row) : kept);
            });
        });
        form.add(together, some, chosen);
    }

    private Select<AmendmentOutcome> choice(AmendmentRow row) {
        var choice = new ChoiceField<AmendmentOutcome>();
        choice.setLabel(AmendmentLabels.name(row, this));
        choice.setItems(AmendmentOutcome.values());
        choice.setItemLabelGenerator(outcome ->
                outcome == null ? getTranslation("amendment.ruling.not") : AmendmentLabels.outcome(outcome, this));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("amendment.ruling.not"));
        row.opinion(side).ifPresent(opinion -> choice.setValue(opinion.opinion()));
        choices.put(row.id(), choice);
        return choice;
    }

    private void save() {
        message.clear();
        try {
            if (day.isInvalid() || day.getValue() == null) {
                throw new RefusedException("amendment.ruling.day.missing");
            }
            var outcomes = new HashMap<>(together.getValue() ? proposed : Map.of());
            outcomes.keySet().removeAll(choices.keySet());
            choices.forEach((id, choice) -> choice.getOptionalValue().ifPresent(outcome -> outcomes.put(id, outcome)));
            registered.accept(new AmendmentRuling(body.getValue(), day.getValue(), paragraph.getValue(), outcomes));
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
