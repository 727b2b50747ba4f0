package se.gemensam.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.EvidenceRow;
import se.gemensam.pledge.HistoryLine;
import se.gemensam.pledge.PledgeAct;
import se.gemensam.pledge.PledgeLifecycle;
import se.gemensam.pledge.PledgePage;
import se.gemensam.pledge.Stretch;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.Toolbar;

/** How it stands with a pledge in force: in words, with what can be told, the evidence and, folded, the history. */
class FollowUpPanel extends PledgePanel implements EvidenceLog.Actions {

    /** What is drawn; where it is the same nothing moves. */
    private record Drawn(PledgePage page, Stretch<EvidenceRow> evidence, Stretch<HistoryLine> history) {}

    private final PledgePlace place;
    private final FollowUpTools tools;
    private final Div state = new Div();
    private final EvidenceLog log = new EvidenceLog(this);
    private final HistoryList history = new HistoryList();
    private final Button moreEvidence;
    private final Button moreHistory;
    private int evidencePages = 1;
    private int historyPages = 1;
    private @Nullable PledgePage page;
    private @Nullable Drawn drawn;

    FollowUpPanel(PledgePlace place, FollowUpTools tools) {
        this.place = place;
        this.tools = tools;
        moreEvidence = more("evidence.showMore", () -> evidencePages++);
        moreHistory = more("history.showMore", () -> historyPages++);
        var told = new Details(getTranslation("history.title"), new Div(history, moreHistory));
        getContent()
                .add(
                        new H2(getTranslation("report.panel.title")),
                        state,
                        new H3(getTranslation("evidence.log.title")),
                        log,
                        moreEvidence,
                        told);
    }

    private Button more(String key, Runnable add) {
        var more = new Button(getTranslation(key), Icon.CHEVRON_DOWN.create(), _ -> {
            add.run();
            refresh();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        return more;
    }

    @Override
    void show(PledgePage next) {
        page = next;
        setVisible(next.lifecycle() != PledgeLifecycle.DRAFT);
        if (isVisible()) {
            refresh();
        }
    }

    private void refresh() {
        var now = new Drawn(
                Objects.requireNonNull(page),
                read(evidencePages, number -> tools.history().evidence(place.id(), number)),
                read(historyPages, number -> tools.history().history(place.id(), number)));
        if (now.equals(drawn)) {
            return;
        }
        var before = drawn;
        drawn = now;
        if (before == null || !before.page().equals(now.page())) {
            draw(now.page());
        }
        if (before == null || !before.evidence().equals(now.evidence())) {
            log.show(now.evidence().lines());
            moreEvidence.setVisible(now.evidence().more());
        }
        if (before == null || !before.history().equals(now.history())) {
            history.show(now.history().lines());
            moreHistory.setVisible(now.history().more());
        }
    }

    private static <T> Stretch<T> read(int pages, IntFunction<Stretch<T>> of) {
        var lines = new ArrayList<T>();
        var more = true;
        for (int number = 0; number < pages && more; number++) {
            var stretch = of.apply(number);
            lines.addAll(stretch.lines());
            more = stretch.more();
        }
        return new Stretch<>(List.copyOf(lines), more);
    }

    private void draw(PledgePage of) {
        state.removeAll();
        var now = new Div(new Span(getTranslation("report.panel.now")), PledgeBadge.of(of.label()));
        now.addClassName("history-states");
        state.add(now);
        if (of.outcome() != null && !of.outcomeJoint()) {
            var one = new Paragraph(getTranslation("report.panel.oneSide"));
            one.addClassName("soft");
            state.add(one);
        }
        if (of.lifecycle() == PledgeLifecycle.ADOPTED && of.acts().contains(PledgeAct.REPORT)) {
            var report = new Button(
                    getTranslation("report.action"),
                    _ -> PledgeNavigation.open(PledgeNavigation.report(place.slug(), place.id())));
            report.addThemeVariants(ButtonVariant.PRIMARY);
            state.add(new Toolbar(
                    report, new Button(getTranslation("evidence.add"), Icon.PLUS.create(), _ -> askForEvidence())));
        }
    }

    private void askForEvidence() {
        new EvidenceDialog(tools.today(), draft -> {
                    tools.evidence().add(place.id(), draft);
                    Notice.done(getTranslation("evidence.added"));
                    refresh();
                })
                .open();
    }

    @Override
    public void open(UUID evidence) {
        act(() -> tools.evidence().open(evidence));
    }

    @Override
    public void keepInside(UUID evidence) {
        act(() -> tools.evidence().keepInside(evidence));
    }

    @Override
    public void remove(UUID evidence) {
        act(() -> {
            tools.evidence().remove(evidence);
            Notice.done(
                    getTranslation("evidence.removed"),
                    () -> act(() -> tools.evidence().restore(evidence)));
        });
    }

    private void act(Runnable work) {
        work.run();
        refresh();
    }
}
