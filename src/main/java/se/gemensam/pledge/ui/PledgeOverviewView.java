package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.PledgeComparison;
import se.gemensam.pledge.PledgeFigures;
import se.gemensam.pledge.PledgeFigures.By;
import se.gemensam.pledge.PledgeTrend;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;

/** How the pledges of a room stand in figures: where the party governs and where it does not, by area and by who answers for them. */
@Route("w/:workspace/pledges/overview")
@PermitAll
class PledgeOverviewView extends PledgeScreen {

    private @Nullable Shown shown;

    private record Shown(
            PledgeAddress address, PledgeFigures figures, PledgeComparison comparison, PledgeTrend trend) {}

    PledgeOverviewView(PledgeTools tools) {
        super(tools, "pledge-overview");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tracker.overview.title");
    }

    @Override
    void show() {
        var filter = address().filter();
        var now = new Shown(
                address(),
                tools().tracker().figures(room().id(), filter),
                tools().tracker().comparison(room().id(), filter),
                tools().timelines().trend(room().id(), filter));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        add(
                new PageHeader(getPageTitle() + " " + filter.term()).lead(PledgeCounts.words(now.figures.all(), this)),
                new PledgeTabs(slug(), PledgeTabs.Tab.OVERVIEW, address()));
        if (now.figures.all().total() == 0) {
            add(new EmptyState(Icon.FLAG, getTranslation("tracker.none"), getTranslation("tracker.overview.empty")));
            return;
        }
        add(new PledgeCounts(now.figures.all(), address(), PledgeNavigation.list(slug())));
        for (var by : By.values()) {
            if (!now.figures.by(by).isEmpty()) {
                add(section(by, now.figures));
            }
        }
        add(compared(now.comparison), course(now.trend));
    }

    private Component section(By by, PledgeFigures figures) {
        var section = new Section(new H2(getTranslation(by.textKey())));
        if (by == By.ASK) {
            section.add(new Paragraph(getTranslation("tracker.by.ASK.how")));
        }
        section.add(PledgeTable.of(by, figures.by(by), address(), PledgeNavigation.list(slug())));
        return section;
    }

    private Component compared(PledgeComparison comparison) {
        var section = new Section(new H2(getTranslation("tracker.comparison")));
        section.add(
                comparison.before().count().adopted() == 0
                        ? new Paragraph(getTranslation("tracker.comparison.none"))
                        : PledgeTable.of(comparison, getLocale()));
        return section;
    }

    private Component course(PledgeTrend trend) {
        var section = new Section(new H2(getTranslation("tracker.trend")));
        section.add(
                trend.months().isEmpty()
                        ? new Paragraph(getTranslation("tracker.trend.none"))
                        : PledgeTable.of(trend, getLocale()));
        return section;
    }
}
