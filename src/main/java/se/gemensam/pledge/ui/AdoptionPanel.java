package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.PledgeAdoptionService;
import se.gemensam.pledge.PledgeLifecycle;
import se.gemensam.pledge.PledgePage;
import se.gemensam.pledge.Testability;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.Notice;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.Toolbar;

/** Says in plain words what is missing, and lets bodies' decisions be written down when nothing is. */
class AdoptionPanel extends PledgePanel {

    private final PledgePlace place;
    private final PledgeAdoptionService adoption;
    private final Clock clock;
    private @Nullable PledgePage shown;

    AdoptionPanel(PledgePlace place, PledgeAdoptionService adoption, Clock clock) {
        this.place = place;
        this.adoption = adoption;
        this.clock = clock;
        addClassName("pledge-adoption");
    }

    @Override
    void show(PledgePage page) {
        if (page.equals(shown)) {
            return;
        }
        shown = page;
        var content = getContent();
        content.removeAll();
        content.add(new H2(getTranslation(
                page.lifecycle() == PledgeLifecycle.DRAFT ? "pledge.adoption.title" : "pledge.adoption.adopted")));
        if (page.lifecycle() == PledgeLifecycle.DRAFT) {
            content.add(test(page.testability()));
        }
        var sides = new Div(side(page, Side.PARTY), side(page, Side.UNION));
        sides.addClassName("pledge-decisions");
        content.add(sides);
        if (page.mayRegister()) {
            var register =
                    new Button(getTranslation("pledge.adoption.register"), Icon.GAVEL.create(), _ -> register(page));
            register.addThemeVariants(ButtonVariant.PRIMARY);
            content.add(new Toolbar(register));
        }
    }

    private Component test(Testability testability) {
        if (testability.isComplete()) {
            var done = new Paragraph(Icon.CIRCLE_CHECK.create(), new Span(getTranslation("pledge.test.complete")));
            done.addClassName("pledge-test-done");
            return done;
        }
        var list = new UnorderedList();
        list.addClassName("pledge-gaps");
        testability
                .gaps()
                .forEach(gap -> list.add(new ListItem(
                        Icon.CIRCLE_DASHED.create(),
                        new Span(getTranslation(gap.what().textKey(), gap.indicator())))));
        return new Div(new Paragraph(getTranslation("pledge.test.missing")), list);
    }

    private Component side(PledgePage page, Side side) {
        var line = new Paragraph(SideMark.alone(Mark.valueOf(side.name())));
        var decision = page.decisions().get(side);
        if (decision == null) {
            line.add(new Span(getTranslation("pledge.adoption.none." + side)));
            return line;
        }
        line.add(new Span(getTranslation(
                "pledge.adoption.decided",
                decision.organisation(),
                decision.body(),
                new Formats(getLocale()).day(decision.decidedOn()),
                decision.paragraph())));
        if (page.registers()
                && page.lifecycle() == PledgeLifecycle.DRAFT
                && decision.organisationId().equals(page.viewer().organisationId())) {
            line.add(new Button(getTranslation("pledge.adoption.takeBack"), _ -> takeBack()));
        }
        return line;
    }

    private void register(PledgePage page) {
        new PledgeDecisionDialog(
                        page.viewer().organisationId(), Time.today(clock), draft -> adoption.adopt(place.id(), draft))
                .open();
    }

    private void takeBack() {
        try {
            adoption.takeBack(place.id());
        } catch (RefusedException refused) {
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
