package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import se.gemensam.platform.ConsultationComment;
import se.gemensam.platform.ConsultationSheet;
import se.gemensam.shell.Formats;

/** What an organisation has answered. */
class ConsultationAnswerRead extends Composite<Div> {

    ConsultationAnswerRead(ConsultationSheet sheet) {
        var form = sheet.form();
        getContent().addClassName("consultation-answer");
        if (form.stance() == null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            sheet.filling() == ConsultationSheet.Filling.LATE
                                    ? "consultation.answer.late"
                                    : "consultation.answer.none")));
            return;
        }
        var stance = new Paragraph(ConsultationWords.stance(form.stance(), sheet.joined(), this));
        stance.addClassName("consultation-stance");
        getContent().add(stance);
        var decided = ConsultationWords.decision(form.decision(), this, new Formats(getLocale()));
        if (!decided.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("consultation.decided.by", decided)));
        }
        add(form.words());
        addSections(sheet);
        for (int place = 0; place < sheet.questions().size(); place++) {
            var answer = place < form.answers().size() ? form.answers().get(place) : "";
            if (!answer.isEmpty()) {
                getContent().add(new H2(sheet.questions().get(place)));
                add(answer);
            }
        }
    }

    private void addSections(ConsultationSheet sheet) {
        boolean any = sheet.sections().stream()
                .anyMatch(section -> sheet.form().sections().containsKey(section.id()));
        if (any) {
            getContent().add(new H2(getTranslation("consultation.sections")));
        }
        sheet.sections().forEach(section -> {
            var comment = sheet.form().sections().getOrDefault(section.id(), ConsultationComment.NONE);
            if (comment.opinion() != null || !comment.words().isEmpty()) {
                getContent().add(new H3((section.number() + " " + section.title()).strip()));
                if (comment.opinion() != null) {
                    var opinion = new Paragraph(getTranslation("consultation.opinion." + comment.opinion()));
                    opinion.addClassName("consultation-opinion");
                    getContent().add(opinion);
                }
                add(comment.words());
            }
        });
    }

    private void add(String words) {
        if (!words.isEmpty()) {
            var said = new Paragraph(words);
            said.addClassName("consultation-words");
            getContent().add(said);
        }
    }
}
