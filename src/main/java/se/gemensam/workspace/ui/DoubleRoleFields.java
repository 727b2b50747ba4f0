package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.shell.ChoiceField;
import se.gemensam.workspace.DoubleRole;

/** Whether somebody has an office on the other side too, and which. Those who cooperate are not asked. */
class DoubleRoleFields extends Composite<Div> {

    private enum Answer {
        YES,
        NO
    }

    private final List<OrganisationRow> otherSide;
    private final RadioButtonGroup<Answer> any = new RadioButtonGroup<>();
    private final Select<OrganisationRow> organisation = new ChoiceField<>();
    private final TextField office = new TextField(getTranslation("elsewhere.office"));
    private final RadioButtonGroup<Answer> leading = new RadioButtonGroup<>();

    DoubleRoleFields(List<OrganisationRow> otherSide) {
        this.otherSide = otherSide;
        any.setLabel(getTranslation("elsewhere.any"));
        any.setHelperText(getTranslation("elsewhere.any.help"));
        any.setItems(Answer.NO, Answer.YES);
        any.setItemLabelGenerator(each -> getTranslation("elsewhere.any." + each));
        any.addValueChangeListener(_ -> ask());
        organisation.setLabel(getTranslation("elsewhere.organisation"));
        organisation.setEmptySelectionAllowed(true);
        organisation.setEmptySelectionCaption(getTranslation("elsewhere.organisation.other"));
        organisation.setItemLabelGenerator(
                each -> each == null ? getTranslation("elsewhere.organisation.other") : each.name());
        organisation.setItems(otherSide);
        office.setHelperText(getTranslation("elsewhere.office.help"));
        leading.setLabel(getTranslation("elsewhere.leading"));
        leading.setHelperText(getTranslation("elsewhere.leading.help"));
        leading.setItems(Answer.NO, Answer.YES);
        leading.setItemLabelGenerator(each -> getTranslation("elsewhere.leading." + each));
        getContent().addClassName("form");
        getContent().add(any, organisation, office, leading);
        getContent().setVisible(!otherSide.isEmpty());
        ask();
    }

    /** For whoever has said already that there is one. */
    void assumeThereIsOne() {
        any.setValue(Answer.YES);
        any.setVisible(false);
        organisation.focus();
    }

    private void ask() {
        boolean there = any.getValue() == Answer.YES;
        organisation.setVisible(there);
        office.setVisible(there);
        leading.setVisible(there);
    }

    /**
     * What was answered; null when there is no such office.
     *
     * @throws RefusedException when a question is not answered
     */
    @Nullable
    DoubleRole answer() {
        if (otherSide.isEmpty() || any.getValue() == Answer.NO) {
            return null;
        }
        if (any.getValue() == null) {
            throw new RefusedException("elsewhere.missing");
        }
        if (leading.getValue() == null) {
            throw new RefusedException("elsewhere.leading.missing");
        }
        var where = organisation.getValue();
        return new DoubleRole(where == null ? null : where.id(), office.getValue(), leading.getValue() == Answer.YES);
    }
}
