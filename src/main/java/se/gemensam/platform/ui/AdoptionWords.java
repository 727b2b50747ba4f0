package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import se.gemensam.platform.AdoptionGap;
import se.gemensam.platform.AdoptionPage;
import se.gemensam.platform.AdoptionPage.OrganisationStand;
import se.gemensam.platform.AdoptionPage.SideStand;
import se.gemensam.platform.DecisionOutcome;
import se.gemensam.platform.Relation;
import se.gemensam.platform.SideRule;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** What is said about decisions, in the language of the page that it stands on. */
final class AdoptionWords {

    private AdoptionWords() {}

    static String outcome(DecisionOutcome outcome, Component page) {
        return page.getTranslation("decision.outcome." + outcome);
    }

    static String relation(Relation relation, Component page) {
        return page.getTranslation("adoption.relation." + relation);
    }

    /** "Distriktskongressen den 17 april 2027, § 14". */
    static String where(AdoptionPage.Decision decision, Component page) {
        var day = formats().day(decision.decidedOn());
        return decision.paragraph().isEmpty()
                ? page.getTranslation("decision.where", decision.body(), day)
                : page.getTranslation("decision.where.paragraph", decision.body(), day, decision.paragraph());
    }

    /** Whose decisions a side needs. */
    static String rule(SideRule rule, Component page) {
        return page.getTranslation("adoption.rule." + rule.kind(), rule.needed());
    }

    static Component side(SideStand side, long asked, Component page) {
        return side.adopted()
                ? new StateBadge(Tone.GOOD, Icon.CIRCLE_CHECK, page.getTranslation("adoption.side.adopted"))
                : new StateBadge(
                        Tone.WAITING, Icon.CLOCK, page.getTranslation("adoption.side.waiting", side.count(), asked));
    }

    private static Formats formats() {
        return new Formats(UI.getCurrent().getLocale());
    }

    /** Where an organisation stands, at a glance. */
    static Component stand(OrganisationStand stand, Component page) {
        if (!stand.older().isEmpty()) {
            return new StateBadge(Tone.WAITING, Icon.SPLIT, page.getTranslation("adoption.stand.older"));
        }
        if (stand.outcome().isEmpty()) {
            return new StateBadge(Tone.NEUTRAL, Icon.CIRCLE_DASHED, page.getTranslation("adoption.stand.none"));
        }
        var outcome = stand.outcome().get();
        var words = outcome(outcome, page);
        if (outcome.accepts()) {
            return new StateBadge(Tone.GOOD, Icon.CIRCLE_CHECK, words);
        }
        return outcome == DecisionOutcome.REJECTS
                ? new StateBadge(Tone.TROUBLE, Icon.X, words)
                : new StateBadge(Tone.WAITING, Icon.CLOCK, words);
    }

    static String gap(AdoptionGap gap, Component page) {
        var formats = formats();
        var arguments = gap.arguments().stream()
                .map(each -> each instanceof LocalDate day ? formats.day(day) : each)
                .toArray();
        return page.getTranslation(gap.key(), arguments);
    }
}
