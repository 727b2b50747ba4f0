package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import se.gemensam.platform.ConsultationDecision;
import se.gemensam.platform.ConsultationWay;
import se.gemensam.shell.DateField;

/** Who in an organisation decided its answer, when, and where in the minutes that stands. */
class ConsultationDecisionFields extends Composite<Div> {

    private final RadioButtonGroup<ConsultationWay> way = new RadioButtonGroup<>(getTranslation("consultation.way"));
    private final TextField body = new TextField(getTranslation("consultation.body"));
    private final DateField day = new DateField(getTranslation("consultation.decided.on"));
    private final TextField paragraph = new TextField(getTranslation("consultation.paragraph"));

    ConsultationDecisionFields(ConsultationDecision decision) {
        way.setItems(ConsultationWay.values());
        way.setItemLabelGenerator(each -> getTranslation("consultation.way." + each));
        way.setValue(decision.way());
        body.setMaxLength(ConsultationDecision.LONGEST_BODY);
        body.setHelperText(getTranslation("consultation.body.help"));
        body.setValue(decision.body());
        day.setValue(decision.day());
        paragraph.setMaxLength(ConsultationDecision.LONGEST_PARAGRAPH);
        paragraph.setValue(decision.paragraph());
        getContent().addClassName("form");
        getContent().add(way, body, day, paragraph);
    }

    ConsultationDecision value() {
        return new ConsultationDecision(way.getValue(), body.getValue(), day.getValue(), paragraph.getValue());
    }
}
