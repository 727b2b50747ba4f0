package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.ui.AudienceMark;
import se.gemensam.platform.AdvisoryVoteDraft;
import se.gemensam.platform.AdvisoryVoteReveal;
import se.gemensam.platform.Outline;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Message;
import se.gemensam.workspace.Audience;

/** Asks what an advisory vote is to ask, of whom and until when. */
class AdvisoryVoteDialog extends Dialog {

    private final TextField question = new TextField(getTranslation("vote.question"));
    private final TextArea explanation = new TextArea(getTranslation("vote.explanation"));
    private final List<TextField> choices = new ArrayList<>();
    private final Div choiceFields = new Div();
    private final Button more = new Button(getTranslation("vote.choices.more"), Icon.PLUS.create());
    private final Select<SectionRow> section = new ChoiceField<>();
    private final Select<Audience> audience = new ChoiceField<>();
    private final DateField lastDay = new DateField(getTranslation("vote.lastDay"));
    private final RadioButtonGroup<AdvisoryVoteReveal> reveal = new RadioButtonGroup<>(getTranslation("vote.reveal"));
    private final Message message = new Message();
    private final Outline outline;
    private final Consumer<AdvisoryVoteDraft> opened;
    private boolean audienceChosen;

    /**
     * @param audiences whom the viewer can ask, the widest first
     * @param names of organisations that audiences speak of
     * @param opened may refuse
     */
    AdvisoryVoteDialog(
            Outline outline, List<Audience> audiences, Map<UUID, String> names, Consumer<AdvisoryVoteDraft> opened) {
        this.outline = outline;
        this.opened = opened;
        setHeaderTitle(getTranslation("vote.new"));
        addClassName("vote-dialog");
        question.setMaxLength(AdvisoryVoteDraft.LONGEST_QUESTION);
        question.setRequired(true);
        question.focus();
        explanation.setMaxLength(AdvisoryVoteDraft.LONGEST_EXPLANATION);
        explanation.setHelperText(getTranslation("vote.explanation.help"));
        explanation.setMinRows(2);
        offerChoices();
        offerSections();
        offerAudiences(audiences, names);
        lastDay.setHelperText(getTranslation("vote.lastDay.help"));
        reveal.setItems(AdvisoryVoteReveal.values());
        reveal.setItemLabelGenerator(each -> getTranslation("vote.reveal." + each));
        reveal.setValue(AdvisoryVoteReveal.WHEN_CLOSED);
        reveal.setHelperText(getTranslation("vote.named"));
        var form = new Div(question, explanation, choiceFields, more, section, audience, lastDay, reveal, message);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("vote.open"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }

    private void offerChoices() {
        choiceFields.addClassName("form");
        addChoice();
        addChoice();
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(_ -> addChoice().focus());
    }

    private TextField addChoice() {
        var field = new TextField(getTranslation("vote.choice", choices.size() + 1));
        field.setMaxLength(AdvisoryVoteDraft.LONGEST_CHOICE);
        choices.add(field);
        choiceFields.add(field);
        more.setVisible(choices.size() < AdvisoryVoteDraft.MOST_CHOICES);
        return field;
    }

    private void offerSections() {
        section.setLabel(getTranslation("vote.section"));
        section.setItems(outline.sections());
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(getTranslation("vote.section.none"));
        section.setItemLabelGenerator(row -> row == null ? getTranslation("vote.section.none") : title(row));
        section.addValueChangeListener(change -> prefer(change.getValue()));
        section.setVisible(!outline.sections().isEmpty());
    }

    private String title(SectionRow row) {
        return row.number() + " " + (row.title().isBlank() ? getTranslation("section.untitled") : row.title());
    }

    private void offerAudiences(List<Audience> audiences, Map<UUID, String> names) {
        audience.setLabel(getTranslation("vote.audience"));
        audience.setHelperText(getTranslation("vote.audience.help"));
        audience.setItems(audiences);
        audience.setItemLabelGenerator(each -> AudienceMark.word(each, names, this));
        audience.setValue(audiences.getFirst());
        audience.addValueChangeListener(change -> audienceChosen = audienceChosen || change.isFromClient());
    }

    /** Where words can do harm one asks one's own first, unless one has chosen. */
    private void prefer(@Nullable SectionRow about) {
        var preferred = PlatformTools.preferred(outline.viewer(), about);
        if (!audienceChosen && audience.getListDataView().contains(preferred)) {
            audience.setValue(preferred);
        }
    }

    private void save() {
        question.setInvalid(false);
        choices.forEach(field -> field.setInvalid(false));
        message.clear();
        try {
            opened.accept(new AdvisoryVoteDraft(
                    outline.platform().id(),
                    section.getOptionalValue().map(SectionRow::id).orElse(null),
                    Objects.requireNonNull(audience.getValue()),
                    question.getValue(),
                    explanation.getValue(),
                    choices.stream().map(TextField::getValue).toList(),
                    lastDay.getValue(),
                    Objects.requireNonNull(reveal.getValue())));
            close();
        } catch (RefusedException refused) {
            complain(
                    refused.key(),
                    getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void complain(String key, String why) {
        if (key.startsWith("vote.question.")) {
            complain(question, why);
        } else if (key.startsWith("vote.choices.")) {
            complain(choices.getFirst(), why);
        } else {
            message.trouble(why);
            if (key.startsWith("vote.lastDay.")) {
                lastDay.focus();
            }
        }
    }

    private static void complain(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
