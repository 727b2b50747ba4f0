package se.gemensam.platform.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.AdoptionPage;
import se.gemensam.platform.AdoptionPage.Differing;
import se.gemensam.platform.AdoptionPage.OrganisationStand;
import se.gemensam.platform.PaperDraft;
import se.gemensam.platform.VersionRow;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.DateField;
import se.gemensam.shell.FormDialog;
import se.gemensam.shell.Formats;

/** To which body the text goes, and what the body is proposed to decide. */
class PaperSendDialog extends FormDialog {

    private final Select<OrganisationStand> organisation = new ChoiceField<>();
    private final TextField body = new TextField(getTranslation("paper.body"));
    private final DateField day = new DateField(getTranslation("paper.day"));
    private final TextArea clauses = new TextArea(getTranslation("paper.clauses"));
    private final Select<VersionRow> since = new ChoiceField<>();
    private final CheckboxGroup<Differing> sections = new CheckboxGroup<>();
    private final Consumer<PaperDraft> sent;

    /**
     * @param versions that the paper can be compared with, the latest first
     * @param sent may refuse
     */
    PaperSendDialog(AdoptionPage page, List<VersionRow> versions, Consumer<PaperDraft> sent) {
        super("paper.send", "paper.send");
        this.sent = sent;
        var own = page.side(page.viewer().side()).organisations().stream()
                .filter(each -> each.relation() != null && each.relation().decides())
                .toList();
        organisation.setLabel(getTranslation("paper.organisation.which"));
        organisation.setItems(own);
        organisation.setItemLabelGenerator(OrganisationStand::name);
        organisation.setRequiredIndicatorVisible(true);
        own.stream().findFirst().ifPresent(organisation::setValue);
        body.setRequired(true);
        body.setHelperText(getTranslation("paper.body.help"));
        day.setRequiredIndicatorVisible(true);
        clauses.setMinRows(4);
        clauses.setValue(
                getTranslation("paper.clauses.proposed", page.platform().title(), page.code()));
        clauses.setHelperText(getTranslation("paper.clauses.help"));
        since.setLabel(getTranslation("paper.since"));
        since.setItems(versions);
        since.setEmptySelectionAllowed(true);
        since.setEmptySelectionCaption(getTranslation("paper.since.none"));
        since.setItemLabelGenerator(row -> row == null
                ? getTranslation("paper.since.none")
                : VersionWords.choice(row, this, new Formats(getLocale())));
        fields(
                new Paragraph(getTranslation(page.fixed() ? "paper.lead" : "paper.lead.first", page.code())),
                organisation,
                body,
                day,
                clauses,
                since);
        if (!page.differing().isEmpty()) {
            sections.setLabel(getTranslation("paper.sections.which"));
            sections.setHelperText(getTranslation("paper.sections.help"));
            sections.setItems(page.differing());
            sections.setItemLabelGenerator(each -> each.number() + " " + each.title());
            fields(sections);
        }
    }

    @Override
    protected void send() {
        if (organisation.getValue() == null) {
            throw new RefusedException("paper.organisation");
        }
        if (day.isInvalid() || day.getValue() == null) {
            throw new RefusedException("paper.day.missing");
        }
        Set<UUID> asked = sections.getValue().stream().map(Differing::sectionId).collect(Collectors.toSet());
        sent.accept(new PaperDraft(
                organisation.getValue().id(),
                body.getValue(),
                day.getValue(),
                clauses.getValue(),
                since.getOptionalValue().map(VersionRow::number).orElse(null),
                asked));
    }
}
