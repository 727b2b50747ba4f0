package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import se.gemensam.platform.AdoptionPage;
import se.gemensam.platform.AdoptionPage.Decision;
import se.gemensam.platform.AdoptionPage.OrganisationStand;
import se.gemensam.platform.AdoptionPage.SideStand;
import se.gemensam.platform.MinutesApproval;
import se.gemensam.platform.Relation;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;

/** Both sides in two equal columns: whose decisions they need, and what has been decided. */
class AdoptionSides extends Composite<Div> {

    /** What somebody with the right for an organisation does with its decisions. */
    interface Actions {

        void approve(UUID decision, MinutesApproval approval);

        void withdraw(UUID decision);

        void minutes(Decision decision);
    }

    private final Actions actions;

    AdoptionSides(AdoptionPage page, Actions actions) {
        this.actions = actions;
        getContent().addClassName("adoption-sides");
        page.sides().forEach(side -> getContent().add(column(side)));
    }

    private Component column(SideStand side) {
        var mark = new SideMark(Mark.valueOf(side.side().name()), getTranslation("adoption.side." + side.side()));
        var asked = side.organisations().stream()
                .filter(each -> each.relation() == Relation.ADOPTS)
                .count();
        var head = new Div(new H2(mark));
        head.addClassName("adoption-head");
        if (asked > 0) {
            head.add(AdoptionWords.side(side, asked, this));
        }
        var column = new Article(head);
        if (asked == 0) {
            column.add(new Paragraph(getTranslation("adoption.side.nobody")));
        } else if (asked > 1 || side.rule().needed() > 0) {
            column.add(new Paragraph(AdoptionWords.rule(side.rule(), this)));
        }
        for (var relation : List.of(Relation.ADOPTS, Relation.STANDS_BEHIND)) {
            organisations(side, relation, column);
        }
        var others = side.organisations().stream()
                .filter(each -> each.relation() == Relation.CONSULTED || each.relation() == Relation.READS)
                .map(OrganisationStand::name)
                .toList();
        if (!others.isEmpty()) {
            column.add(new Details(
                    getTranslation("adoption.others", others.size()), new Paragraph(String.join(", ", others))));
        }
        return column;
    }

    private void organisations(SideStand side, Relation relation, Article column) {
        var rows = side.organisations().stream()
                .filter(each -> each.relation() == relation)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("rows", "adoption-organisations");
        rows.forEach(row -> list.add(line(row)));
        column.add(new H3(getTranslation("adoption.group." + relation)), list);
    }

    private ListItem line(OrganisationStand row) {
        var name = new Span(row.named() ? getTranslation("adoption.named", row.name()) : row.name());
        name.addClassName("row-title");
        var line = new ListItem(new Div(name), AdoptionWords.stand(row, this));
        line.addClassName("row");
        if (!row.older().isEmpty()) {
            line.add(soft(getTranslation("adoption.older", String.join(", ", row.older()))));
        }
        row.decisions().reversed().forEach(decision -> line.add(decision(decision)));
        return line;
    }

    private Component decision(Decision decision) {
        var all = new Div(new Paragraph(getTranslation(
                "decision.line",
                AdoptionWords.where(decision, this),
                AdoptionWords.outcome(decision.outcome(), this))));
        all.addClassName("adoption-decision");
        all.add(soft(getTranslation(
                "decision.about",
                decision.version(),
                decision.code(),
                getTranslation("decision.approval." + decision.approval()))));
        if (!decision.sections().isEmpty()) {
            all.add(soft(getTranslation("paper.partial", String.join(", ", decision.sections()))));
        }
        decision.exceptions()
                .forEach((section, words) -> all.add(soft(
                        words.isEmpty()
                                ? getTranslation("decision.exception", section)
                                : getTranslation("decision.exception.why", section, words))));
        if (!decision.wording().isEmpty() || !decision.excerpt().isEmpty()) {
            all.add(new Details(getTranslation("decision.more"), prose(decision.wording()), prose(decision.excerpt())));
        }
        var minutes = decision.minutes();
        if (minutes != null) {
            var file = new Anchor("api/decisions/" + decision.id() + "/minutes", minutes);
            file.setRouterIgnore(true);
            file.getElement().setAttribute("download", true);
            all.add(new Paragraph(new Span(getTranslation("minutes.attached") + " "), file));
        }
        if (decision.own()) {
            all.add(small(minutes == null ? "minutes.attach" : "minutes.change", () -> actions.minutes(decision)));
        }
        if (decision.own() && decision.approval() == MinutesApproval.NOT_YET) {
            all.add(small("decision.approve", () -> actions.approve(decision.id(), MinutesApproval.DONE)));
        }
        if (decision.retractable()) {
            all.add(small("decision.withdraw", () -> actions.withdraw(decision.id())));
        }
        return all;
    }

    private Button small(String key, Runnable work) {
        var button = new Button(getTranslation(key), _ -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }

    private static Paragraph prose(String words) {
        var line = new Paragraph(words);
        line.addClassName("adoption-prose");
        return line;
    }
}
