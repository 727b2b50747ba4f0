package se.gemensam.platform.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.AdoptionPage;
import se.gemensam.platform.AdoptionPage.Change;
import se.gemensam.platform.AdoptionPage.Paper;
import se.gemensam.platform.AdoptionPage.SectionName;
import se.gemensam.platform.DecisionDraft;
import se.gemensam.platform.DecisionOutcome;
import se.gemensam.platform.DecisionWay;
import se.gemensam.platform.LateChangeKind;
import se.gemensam.platform.LateChangeState;
import se.gemensam.platform.MinutesApproval;
import se.gemensam.platform.Relation;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.DateField;
import se.gemensam.shell.FormDialog;
import se.gemensam.shell.Formats;

/** What a body decided, as it stands in its minutes. Filled in from the paper that was sent to it, as far as that goes. */
class DecisionDialog extends FormDialog {

    private final UUID organisation;
    private final Select<Paper> paper = new ChoiceField<>();
    private final TextField body = new TextField(getTranslation("decision.body"));
    private final Select<DecisionWay> way = new ChoiceField<>();
    private final DateField day = new DateField(getTranslation("decision.day"));
    private final TextField paragraph = new TextField(getTranslation("decision.paragraph"));
    private final RadioButtonGroup<DecisionOutcome> outcome = new RadioButtonGroup<>();
    private final CheckboxGroup<SectionName> exceptions = new CheckboxGroup<>();
    private final Div reasons = new Div();
    private final Map<UUID, TextArea> words = new LinkedHashMap<>();
    private final CheckboxGroup<Change> floor = new CheckboxGroup<>();
    private final TextArea wording = new TextArea(getTranslation("decision.wording"));
    private final TextArea excerpt = new TextArea(getTranslation("decision.excerpt"));
    private final RadioButtonGroup<MinutesApproval> approval = new RadioButtonGroup<>();
    private final Consumer<DecisionDraft> registered;

    /** @param registered may refuse */
    DecisionDialog(AdoptionPage page, LocalDate today, Consumer<DecisionDraft> registered) {
        super("decision.register", "decision.register.done");
        this.registered = registered;
        organisation = page.viewer().organisationId();
        var own = page.papersOf(organisation);
        papers(own, today);
        way.setLabel(getTranslation("decision.way"));
        way.setItems(DecisionWay.values());
        way.setItemLabelGenerator(each -> getTranslation("decision.way." + each));
        way.setValue(DecisionWay.MEETING);
        body.setRequired(true);
        day.setRequiredIndicatorVisible(true);
        paragraph.setHelperText(getTranslation("decision.paragraph.help"));
        outcome.setLabel(getTranslation("decision.outcome"));
        outcome.setItems(possible(page));
        outcome.setItemLabelGenerator(each -> AdoptionWords.outcome(each, this));
        outcome.setRequired(true);
        outcome.addValueChangeListener(_ -> showExceptions());
        exceptions.setLabel(getTranslation("decision.exceptions"));
        exceptions.setItemLabelGenerator(SectionName::name);
        exceptions.addValueChangeListener(_ -> showReasons());
        reasons.addClassName("form");
        approval.setLabel(getTranslation("decision.approval"));
        approval.setItems(MinutesApproval.values());
        approval.setItemLabelGenerator(each -> getTranslation("decision.approval." + each));
        approval.setValue(MinutesApproval.NOT_YET);
        fields(
                new Paragraph(getTranslation("decision.lead")),
                paper,
                body,
                way,
                day,
                paragraph,
                outcome,
                exceptions,
                reasons);
        floor(page);
        fields(approval, new Details(getTranslation("decision.more.fields"), wording, excerpt));
        own.stream()
                .filter(each -> !each.decided())
                .findFirst()
                .or(() -> own.stream().findFirst())
                .ifPresent(paper::setValue);
        showExceptions();
    }

    private void papers(List<Paper> own, LocalDate today) {
        var formats = new Formats(getLocale());
        paper.setLabel(getTranslation("decision.paper"));
        paper.setHelperText(getTranslation("decision.paper.help"));
        paper.setItems(own);
        paper.setItemLabelGenerator(each -> getTranslation(
                "decision.paper.choice", each.version(), each.code(), each.body(), formats.day(each.meetsOn())));
        paper.addValueChangeListener(event -> {
            var chosen = event.getValue();
            if (chosen != null) {
                body.setValue(chosen.body());
                day.setValue(chosen.meetsOn().isAfter(today) ? null : chosen.meetsOn());
                exceptions.setItems(chosen.sections());
                showReasons();
            }
        });
    }

    private List<DecisionOutcome> possible(AdoptionPage page) {
        var relation = page.side(page.viewer().side()).organisations().stream()
                .filter(each -> each.id().equals(organisation))
                .findFirst()
                .map(AdoptionPage.OrganisationStand::relation)
                .orElse(Relation.READS);
        return Arrays.stream(DecisionOutcome.values())
                .filter(each -> each.fits(relation))
                .toList();
    }

    /** What the organisation has written down as changed on the floor. */
    private void floor(AdoptionPage page) {
        var changes = page.changes().stream()
                .filter(each ->
                        each.own() && each.kind() == LateChangeKind.FLOOR && each.state() == LateChangeState.DRAFT)
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        floor.setLabel(getTranslation("decision.floor"));
        floor.setHelperText(getTranslation("decision.floor.help"));
        floor.setItems(changes);
        floor.setItemLabelGenerator(Change::section);
        floor.select(changes);
        fields(floor);
    }

    private void showExceptions() {
        boolean may = outcome.getValue() != null && outcome.getValue().mayExcept();
        exceptions.setVisible(may);
        reasons.setVisible(may);
        if (!may) {
            exceptions.deselectAll();
        }
    }

    /** A field for each section that is left out; what was written in one stays. */
    private void showReasons() {
        var before = new HashMap<>(words);
        words.clear();
        reasons.removeAll();
        for (var section : exceptions.getValue()) {
            var field = before.getOrDefault(
                    section.id(), new TextArea(getTranslation("decision.exception.words", section.name())));
            words.put(section.id(), field);
            reasons.add(field);
        }
    }

    @Override
    protected void send() {
        if (paper.getValue() == null) {
            throw new RefusedException("decision.notSent");
        }
        if (day.isInvalid() || day.getValue() == null) {
            throw new RefusedException("decision.day.missing");
        }
        if (outcome.getValue() == null) {
            throw new RefusedException("decision.outcome.missing");
        }
        registered.accept(new DecisionDraft(
                organisation,
                paper.getValue().id(),
                body.getValue(),
                way.getValue(),
                day.getValue(),
                paragraph.getValue(),
                outcome.getValue(),
                wording.getValue(),
                excerpt.getValue(),
                approval.getValue(),
                words.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().getValue())),
                floor.getValue().stream().map(Change::id).collect(Collectors.toSet())));
    }
}
