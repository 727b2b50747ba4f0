package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.AmendmentOutcome;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.Message;

/** What the writing group of one's own side proposes to do with an amendment, and why. */
class AmendmentOpinionDialog extends Dialog {

    interface Given {

        /** May refuse. */
        void accept(AmendmentOutcome opinion, String reason, @Nullable UUID through);
    }

    private final Message message = new Message();
    private final RadioButtonGroup<AmendmentOutcome> opinion = new RadioButtonGroup<>();
    private final Select<AmendmentRow> through = new ChoiceField<>();
    private final TextArea reason = new TextArea(getTranslation("amendment.opinion.reason"));
    private final Given given;

    /** @param answers amendments whose words can be taken instead */
    AmendmentOpinionDialog(List<AmendmentRow> answers, AmendmentRow.@Nullable Opinion before, Given given) {
        this.given = given;
        setHeaderTitle(getTranslation("amendment.weigh"));
        opinion.setLabel(getTranslation("amendment.weigh.what"));
        opinion.setItems(
                AmendmentOutcome.GRANTED,
                AmendmentOutcome.GRANTED_CHANGED,
                AmendmentOutcome.REFUSED,
                AmendmentOutcome.ANSWERED);
        opinion.setItemLabelGenerator(each -> AmendmentLabels.opinion(each, this));
        through.setLabel(getTranslation("amendment.through.which"));
        through.setItems(answers);
        through.setItemLabelGenerator(row -> AmendmentLabels.name(row, this));
        answers.stream().findFirst().ifPresent(through::setValue);
        var none = new Paragraph(getTranslation("amendment.through.none"));
        opinion.addValueChangeListener(event -> {
            boolean other = event.getValue() == AmendmentOutcome.GRANTED_CHANGED;
            through.setVisible(other && !answers.isEmpty());
            none.setVisible(other && answers.isEmpty());
        });
        through.setVisible(false);
        none.setVisible(false);
        opinion.setValue(before == null ? AmendmentOutcome.GRANTED : before.opinion());
        reason.setValue(before == null ? "" : before.reason());
        var form = new Div(message, opinion, through, none, reason);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("dialog.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }

    private void save() {
        message.clear();
        try {
            given.accept(
                    opinion.getValue(),
                    reason.getValue(),
                    through.getOptionalValue().map(AmendmentRow::id).orElse(null));
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
