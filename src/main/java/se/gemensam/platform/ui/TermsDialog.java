package se.gemensam.platform.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.gemensam.platform.AdoptionOverview.EditorRow;
import se.gemensam.platform.AdoptionPage;
import se.gemensam.platform.AdoptionPage.OrganisationStand;
import se.gemensam.platform.AdoptionTermsService;
import se.gemensam.platform.Relation;
import se.gemensam.platform.SideRule;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.FormDialog;
import se.gemensam.workspace.MemberService;

/** Whose decisions the own side needs, and who corrects its texts. */
class TermsDialog extends FormDialog {

    private record Line(OrganisationStand organisation, Select<Relation> relation, Checkbox named) {}

    private final AdoptionPage page;
    private final AdoptionTermsService terms;
    private final MemberService members;
    private final Map<UUID, EditorRow> writers;
    private final Runnable saved;
    private final Map<UUID, Line> lines = new LinkedHashMap<>();
    private final Select<SideRule.Kind> rule = new ChoiceField<>();
    private final IntegerField needed = new IntegerField(getTranslation("adoption.rule.needed.field"));
    private final CheckboxGroup<UUID> editors = new CheckboxGroup<>();

    /** @param writers of the own side who can be editors */
    TermsDialog(
            AdoptionPage page,
            Map<UUID, EditorRow> writers,
            AdoptionTermsService terms,
            MemberService members,
            Runnable saved) {
        super("adoption.arrange", "dialog.save");
        this.page = page;
        this.terms = terms;
        this.members = members;
        this.writers = writers;
        this.saved = saved;
        var side = page.side(page.viewer().side());
        fields(
                new Paragraph(getTranslation(page.fixed() ? "adoption.arrange.fixed" : "adoption.arrange.lead")),
                new H3(getTranslation("adoption.side." + side.side())));
        side.organisations().forEach(this::line);
        rule(side.rule());
        editors();
    }

    private void line(OrganisationStand organisation) {
        var relation = new ChoiceField<Relation>();
        relation.setLabel(organisation.name());
        relation.setItems(Relation.values());
        relation.setEmptySelectionAllowed(true);
        relation.setEmptySelectionCaption(getTranslation("adoption.relation.none"));
        relation.setItemLabelGenerator(
                each -> each == null ? getTranslation("adoption.relation.none") : AdoptionWords.relation(each, this));
        relation.setValue(organisation.relation());
        boolean fixed = page.fixed() && organisation.relation() == Relation.ADOPTS;
        relation.setReadOnly(fixed);
        var named = new Checkbox(getTranslation("adoption.named.field", organisation.name()), organisation.named());
        named.setReadOnly(page.fixed());
        named.setVisible(false);
        lines.put(organisation.id(), new Line(organisation, relation, named));
        var all = new Div(relation, named);
        all.addClassName("adoption-term");
        fields(all);
    }

    private void rule(SideRule now) {
        rule.setLabel(getTranslation("adoption.rule"));
        rule.setItems(SideRule.Kind.values());
        rule.setItemLabelGenerator(each -> getTranslation("adoption.rule.choice." + each));
        rule.setReadOnly(page.fixed());
        needed.setMin(1);
        needed.setStepButtonsVisible(true);
        needed.setValue(Math.max(1, now.needed()));
        needed.setReadOnly(page.fixed());
        rule.addValueChangeListener(event -> {
            needed.setVisible(event.getValue() == SideRule.Kind.AT_LEAST);
            lines.values().forEach(line -> line.named.setVisible(event.getValue() == SideRule.Kind.NAMED));
        });
        needed.setVisible(false);
        rule.setValue(now.kind());
        fields(rule, needed);
    }

    private void editors() {
        editors.setLabel(getTranslation("adoption.editors"));
        editors.setHelperText(getTranslation("adoption.editors.help"));
        List<UUID> sorted = writers.keySet().stream()
                .sorted(Comparator.comparing(
                        id -> Objects.requireNonNull(writers.get(id)).name()))
                .toList();
        editors.setItems(sorted);
        editors.setItemLabelGenerator(
                id -> Objects.requireNonNull(writers.get(id)).name());
        editors.select(sorted.stream()
                .filter(id -> Objects.requireNonNull(writers.get(id)).named())
                .toList());
        fields(editors);
    }

    @Override
    protected void send() {
        var platform = page.platform().id();
        for (var line : lines.values()) {
            terms.relate(
                    platform,
                    line.organisation.id(),
                    line.relation.getOptionalValue().orElse(null),
                    line.named.getValue());
        }
        if (!page.fixed()) {
            terms.rule(
                    platform,
                    new SideRule(rule.getValue(), needed.getOptionalValue().orElse(0)));
        }
        writers.forEach((id, row) -> {
            boolean named = editors.getValue().contains(id);
            if (named && !row.named()) {
                members.allowEditing(id);
            } else if (!named && row.named()) {
                members.stopEditing(id);
            }
        });
        saved.run();
    }
}
