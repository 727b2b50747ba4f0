package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.EvidenceDraft;
import se.gemensam.pledge.EvidenceFile;
import se.gemensam.pledge.PledgeDecisionDraft;
import se.gemensam.pledge.Proof;
import se.gemensam.pledge.Votes;
import se.gemensam.shell.DateField;

/** What an assembly decided, with only the fields that are asked for. */
class DecisionFields extends Composite<Div> {

    private final TextField assembly = new TextField(getTranslation("evidence.assembly"));
    private final DateField day = new DateField(getTranslation("evidence.day.decided"));
    private final TextField paragraph = new TextField(getTranslation("evidence.paragraph"));
    private final IntegerField inFavour = new IntegerField(getTranslation("evidence.votes.for"));
    private final IntegerField against = new IntegerField(getTranslation("evidence.votes.against"));
    private final Div votes = new Div(inFavour, against);
    private final TextArea moved = new TextArea(getTranslation("evidence.moved"));
    private final TextField motion = new TextField(getTranslation("evidence.motion"));
    private final FilePick photo = new FilePick("evidence.photo");
    private final TextField link = new TextField(getTranslation("evidence.minutes"));

    DecisionFields(LocalDate today) {
        assembly.setHelperText(getTranslation("evidence.assembly.help"));
        assembly.setMaxLength(PledgeDecisionDraft.LONGEST_BODY);
        assembly.setRequired(true);
        day.setValue(today);
        paragraph.setMaxLength(PledgeDecisionDraft.LONGEST_PARAGRAPH);
        inFavour.setMin(0);
        against.setMin(0);
        votes.addClassName("side-by-side");
        moved.setMaxLength(Proof.LONGEST_WORDS);
        motion.setHelperText(getTranslation("evidence.motion.help"));
        link.setHelperText(getTranslation("evidence.minutes.help"));
        getContent().addClassName("form");
        getContent().add(assembly, day, paragraph, votes, moved, motion, photo, link);
    }

    DecisionFields of(String body) {
        assembly.setValue(body);
        return this;
    }

    /** Asks for the votes and for what we moved. */
    void askForVotes() {
        votes.setVisible(true);
        moved.setVisible(true);
        motion.setVisible(true);
    }

    /** Asks for neither; what was typed stays. */
    void spareVotes() {
        votes.setVisible(false);
        moved.setVisible(false);
        motion.setVisible(false);
    }

    String assembly() {
        return assembly.getValue();
    }

    @Nullable
    EvidenceFile file() {
        return photo.file();
    }

    String link() {
        return link.getValue();
    }

    /** @throws RefusedException while there is none, or half of one */
    LocalDate day() {
        return Days.of(day, "evidence.day.missing");
    }

    /** @throws RefusedException when it says too little */
    EvidenceDraft draft() {
        var asked = votes.isVisible();
        return new EvidenceDraft(
                new Proof.Decision(
                        assembly.getValue(),
                        day(),
                        paragraph.getValue(),
                        asked ? votes() : null,
                        asked ? moved.getValue() : "",
                        link.getValue(),
                        asked ? motion.getValue() : ""),
                photo.file());
    }

    private @Nullable Votes votes() {
        if (inFavour.isInvalid() || against.isInvalid()) {
            throw new RefusedException("evidence.votes.invalid");
        }
        var yes = inFavour.getValue();
        var no = against.getValue();
        if (yes == null && no == null) {
            return null;
        }
        if (yes == null || no == null) {
            throw new RefusedException("evidence.votes.half");
        }
        return new Votes(yes, no);
    }
}
