package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import se.gemensam.pledge.EvidenceDraft;
import se.gemensam.pledge.EvidenceKind;
import se.gemensam.pledge.Proof;
import se.gemensam.shell.DateField;

/** Asks for evidence of any kind. What was typed for one kind stays while another is looked at. */
class EvidenceFields extends Composite<Div> {

    private final RadioButtonGroup<EvidenceKind> kind = new RadioButtonGroup<>();
    private final TextField title = new TextField(getTranslation("evidence.title"));
    private final TextField link = new TextField(getTranslation("evidence.link"));
    private final FilePick file = new FilePick("evidence.file.pick");
    private final TextArea words = new TextArea(getTranslation("evidence.words"));
    private final TextField who = new TextField(getTranslation("evidence.who"));
    private final TextField where = new TextField(getTranslation("evidence.place"));
    private final DateField day = new DateField(getTranslation("evidence.day"));
    private final DecisionFields decision;

    EvidenceFields(LocalDate today) {
        decision = new DecisionFields(today);
        kind.setLabel(getTranslation("evidence.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        kind.setValue(EvidenceKind.LINK);
        kind.addValueChangeListener(_ -> choose());
        title.setMaxLength(Proof.LONGEST_TITLE);
        title.setHelperText(getTranslation("evidence.title.help"));
        words.setMaxLength(Proof.LONGEST_WORDS);
        who.setMaxLength(Proof.LONGEST_NAME);
        where.setMaxLength(Proof.LONGEST_NAME);
        day.setValue(today);
        getContent().addClassName("form");
        getContent().add(kind, title, link, file, words, who, where, day, decision);
        choose();
    }

    private void choose() {
        var chosen = kind.getValue();
        title.setVisible(chosen == EvidenceKind.LINK || chosen == EvidenceKind.FILE);
        link.setVisible(chosen == EvidenceKind.LINK);
        file.setVisible(chosen == EvidenceKind.FILE);
        words.setVisible(chosen == EvidenceKind.QUOTE);
        who.setVisible(chosen == EvidenceKind.QUOTE);
        where.setVisible(chosen == EvidenceKind.QUOTE);
        day.setVisible(chosen != EvidenceKind.DECISION);
        decision.setVisible(chosen == EvidenceKind.DECISION);
    }

    /** Whether nothing has been typed or picked for the chosen kind. */
    boolean isBlank() {
        return switch (kind.getValue()) {
            case LINK -> title.isEmpty() && link.isEmpty();
            case FILE -> title.isEmpty() && file.file() == null;
            case QUOTE -> words.isEmpty() && who.isEmpty() && where.isEmpty();
            case DECISION -> decision.assembly().isBlank() && decision.file() == null;
        };
    }

    /** @throws se.gemensam.base.RefusedException when it says too little */
    EvidenceDraft draft() {
        return switch (kind.getValue()) {
            case LINK -> new EvidenceDraft(new Proof.Link(title.getValue(), link.getValue(), day()));
            case FILE -> new EvidenceDraft(new Proof.Filed(title.getValue(), day()), file.file());
            case QUOTE -> new EvidenceDraft(new Proof.Quote(words.getValue(), who.getValue(), where.getValue(), day()));
            case DECISION -> decision.draft();
        };
    }

    private LocalDate day() {
        return Days.of(day, "evidence.day.missing");
    }
}
