package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.ConsultationChannel;
import se.gemensam.platform.ConsultationComment;
import se.gemensam.platform.ConsultationForm;
import se.gemensam.platform.ConsultationSheet;
import se.gemensam.platform.ConsultationSheet.Filling;
import se.gemensam.platform.ConsultationSheet.Joinable;
import se.gemensam.platform.ConsultationStance;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Message;

/** What an organisation answers, filled in by those who speak for it or by who writes down what came in another way. */
class ConsultationAnswerForm extends Composite<Div> {

    /** What is done with what is filled in; each may refuse. */
    interface Actions {

        void save(ConsultationForm form);

        void handIn(ConsultationForm form);

        void register(ConsultationForm form, ConsultationChannel channel, @Nullable LocalDate arrived);
    }

    private final ConsultationSheet sheet;
    private final Actions actions;
    private final Select<ConsultationChannel> channel = new ChoiceField<>();
    private final DateField arrived = new DateField(getTranslation("consultation.arrived"));
    private final RadioButtonGroup<ConsultationStance> stance =
            new RadioButtonGroup<>(getTranslation("consultation.stance"));
    private final Select<Joinable> joins = new ChoiceField<>();
    private final TextArea words = new TextArea(getTranslation("consultation.words"));
    private final List<ConsultationSectionFields> sections = new ArrayList<>();
    private final List<TextArea> answers = new ArrayList<>();
    private final ConsultationDecisionFields decision;
    private final Message message = new Message();

    ConsultationAnswerForm(ConsultationSheet sheet, Actions actions) {
        this.sheet = sheet;
        this.actions = actions;
        var form = sheet.form();
        decision = new ConsultationDecisionFields(form.decision());
        offerStances(form);
        words.setMaxLength(ConsultationComment.LONGEST);
        words.setHelperText(getTranslation("consultation.words.help"));
        words.setMinRows(3);
        words.setValue(form.words());
        var whole = new Div(stance, joins, words);
        whole.addClassName("form");
        getContent().addClassName("consultation-form");
        if (sheet.filling() == Filling.REGISTERS) {
            getContent().add(arrival());
        }
        getContent().add(new H2(getTranslation("consultation.chapter.whole")), whole);
        addSections(form);
        addQuestions(form);
        getContent().add(new H2(getTranslation("consultation.decided")), decision, message, buttons());
    }

    private Div arrival() {
        channel.setLabel(getTranslation("consultation.channel"));
        channel.setItems(Arrays.stream(ConsultationChannel.values())
                .filter(ConsultationChannel::isRegistered)
                .toList());
        channel.setItemLabelGenerator(each -> getTranslation("consultation.channel." + each));
        channel.setValue(ConsultationChannel.MAIL);
        arrived.setHelperText(getTranslation("consultation.arrived.help"));
        var fields = new Div(channel, arrived);
        fields.addClassName("form");
        return fields;
    }

    private void offerStances(ConsultationForm form) {
        stance.setItems(Arrays.stream(ConsultationStance.values())
                .filter(each ->
                        each != ConsultationStance.JOINS || !sheet.joinable().isEmpty())
                .toList());
        stance.setItemLabelGenerator(each -> getTranslation("consultation.stance." + each));
        stance.addClassName("consultation-stances");
        joins.setLabel(getTranslation("consultation.joins.whose"));
        joins.setItems(sheet.joinable());
        joins.setItemLabelGenerator(Joinable::name);
        stance.addValueChangeListener(change -> joins.setVisible(change.getValue() == ConsultationStance.JOINS));
        joins.setVisible(false);
        stance.setValue(form.stance());
        sheet.joinable().stream()
                .filter(other -> other.organisationId().equals(form.joins()))
                .findFirst()
                .ifPresent(joins::setValue);
    }

    private void addSections(ConsultationForm form) {
        getContent().add(new H2(getTranslation("consultation.sections")));
        sheet.sections().forEach(section -> {
            var fields = new ConsultationSectionFields(
                    section, form.sections().getOrDefault(section.id(), ConsultationComment.NONE));
            sections.add(fields);
            getContent().add(fields);
        });
    }

    private void addQuestions(ConsultationForm form) {
        if (sheet.questions().isEmpty()) {
            return;
        }
        var fields = new Div();
        fields.addClassName("form");
        for (int place = 0; place < sheet.questions().size(); place++) {
            var answer = new TextArea(sheet.questions().get(place));
            answer.setMaxLength(ConsultationComment.LONGEST);
            answer.setValue(place < form.answers().size() ? form.answers().get(place) : "");
            answers.add(answer);
            fields.add(answer);
        }
        getContent().add(new H2(getTranslation("consultation.questions")), fields);
    }

    private Div buttons() {
        var done = new Div();
        done.addClassName("consultation-buttons");
        if (sheet.filling() == Filling.REGISTERS) {
            done.add(primary(
                    "consultation.register", () -> actions.register(value(), channel.getValue(), arrived.getValue())));
        } else {
            done.add(
                    primary("consultation.handIn", () -> actions.handIn(value())),
                    new Button(
                            getTranslation("consultation.save"),
                            _ -> act(() -> {
                                actions.save(value());
                                message.done(getTranslation("consultation.saved"));
                            })));
        }
        return done;
    }

    private Button primary(String text, Runnable work) {
        var button = new Button(getTranslation(text), _ -> act(work));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** What is refused is said here, and what is filled in stays. */
    private void act(Runnable work) {
        message.clear();
        try {
            work.run();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private ConsultationForm value() {
        var comments = new LinkedHashMap<UUID, ConsultationComment>();
        sections.forEach(section -> comments.put(section.sectionId(), section.value()));
        return new ConsultationForm(
                stance.getValue(),
                joins.getOptionalValue().map(Joinable::organisationId).orElse(null),
                decision.value(),
                words.getValue(),
                comments,
                answers.stream().map(TextArea::getValue).toList());
    }
}
