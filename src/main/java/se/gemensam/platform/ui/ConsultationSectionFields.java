package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import se.gemensam.platform.ConsultationComment;
import se.gemensam.platform.ConsultationOpinion;
import se.gemensam.platform.ConsultationSheet.SheetSection;

/** A section as it read when it was sent out, and what an organisation thinks of it. */
class ConsultationSectionFields extends Composite<Div> {

    private final SheetSection section;
    private final RadioButtonGroup<ConsultationOpinion> opinion =
            new RadioButtonGroup<>(getTranslation("consultation.opinion"));
    private final TextArea words = new TextArea(getTranslation("consultation.section.words"));

    ConsultationSectionFields(SheetSection section, ConsultationComment comment) {
        this.section = section;
        opinion.setItems(ConsultationOpinion.values());
        opinion.setItemLabelGenerator(each -> getTranslation("consultation.opinion." + each));
        opinion.setValue(comment.opinion());
        opinion.setAriaLabel(getTranslation("consultation.opinion.of", section.title()));
        words.setMaxLength(ConsultationComment.LONGEST);
        words.setValue(comment.words());
        words.setAriaLabel(getTranslation("consultation.section.words.of", section.title()));
        getContent().addClassName("consultation-section");
        var fields = new Div(opinion, words);
        fields.addClassName("form");
        getContent().add(text(section), fields);
    }

    static Html text(SheetSection section) {
        return new Html("<div class=\"consultation-text\">" + section.html() + "</div>");
    }

    UUID sectionId() {
        return section.id();
    }

    ConsultationComment value() {
        return new ConsultationComment(opinion.getValue(), words.getValue());
    }
}
