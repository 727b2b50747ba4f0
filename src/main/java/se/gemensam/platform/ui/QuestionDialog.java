package se.gemensam.platform.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.QuestionDraft;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.DateField;
import se.gemensam.shell.FormDialog;

/** A question that the platform is to leave open, with somebody who takes it on. */
class QuestionDialog extends FormDialog {

    private final TextField question = new TextField(getTranslation("question.question"));
    private final Select<SectionRow> section = new ChoiceField<>();
    private final Select<UUID> owner = new ChoiceField<>();
    private final DateField day = new DateField(getTranslation("question.day"));
    private final Consumer<QuestionDraft> parked;

    /**
     * @param owners names of those who can take it on
     * @param parked may refuse
     */
    QuestionDialog(List<SectionRow> sections, Map<UUID, String> owners, Consumer<QuestionDraft> parked) {
        super("question.park", "question.park");
        this.parked = parked;
        question.setRequired(true);
        question.setMaxLength(QuestionDraft.LONGEST_QUESTION);
        section.setLabel(getTranslation("question.section"));
        section.setItems(sections);
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(getTranslation("question.section.none"));
        section.setItemLabelGenerator(
                row -> row == null ? getTranslation("question.section.none") : row.number() + " " + row.title());
        owner.setLabel(getTranslation("question.owner"));
        owner.setItems(owners.keySet().stream()
                .sorted(Comparator.comparing(id -> owners.getOrDefault(id, "")))
                .toList());
        owner.setItemLabelGenerator(id -> owners.getOrDefault(id, ""));
        owner.setRequiredIndicatorVisible(true);
        day.setRequiredIndicatorVisible(true);
        fields(new Paragraph(getTranslation("question.lead")), question, section, owner, day);
    }

    @Override
    protected void send() {
        if (owner.getValue() == null) {
            throw new RefusedException("question.owner.invalid");
        }
        if (day.isInvalid() || day.getValue() == null) {
            throw new RefusedException("question.day.missing");
        }
        parked.accept(new QuestionDraft(
                section.getOptionalValue().map(SectionRow::id).orElse(null),
                question.getValue(),
                owner.getValue(),
                day.getValue()));
    }
}
