package se.gemensam.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.Time;
import se.gemensam.pledge.FigurePage;
import se.gemensam.pledge.PledgeAct;
import se.gemensam.pledge.PledgeLifecycle;
import se.gemensam.pledge.PledgePage;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Toolbar;

/** The figures of a pledge, one after another. */
class FigurePanel extends PledgePanel {

    private record Shown(List<FigurePage> figures, boolean mayReport, boolean mayDescribe) {}

    private final PledgePlace place;
    private final FigureTools tools;
    private final FigureDesk desk;
    /** Figures of which the person has asked for all values. */
    private final Set<UUID> unfolded = new HashSet<>();

    private @Nullable PledgePage page;
    private @Nullable Shown shown;

    FigurePanel(PledgePlace place, FigureTools tools) {
        this.place = place;
        this.tools = tools;
        this.desk = new FigureDesk(place.id(), tools, this, this::refresh);
        addClassName("figures");
    }

    @Override
    void show(PledgePage page) {
        this.page = page;
        var writable = page.lifecycle() != PledgeLifecycle.WRITTEN_OFF;
        var now = new Shown(
                tools.figures().of(place.id()),
                writable && page.acts().contains(PledgeAct.REPORT),
                writable && page.acts().contains(PledgeAct.WRITE) && !page.frozen());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        draw(now);
    }

    private void refresh() {
        if (page != null) {
            show(page);
        }
    }

    private void draw(Shown now) {
        var content = getContent();
        content.removeAll();
        content.add(new H2(getTranslation("indicator.title")));
        if (now.figures().isEmpty()) {
            content.add(new Paragraph(getTranslation(now.mayDescribe() ? "indicator.none.write" : "indicator.none")));
        }
        now.figures().forEach(figure -> content.add(card(figure, now)));
        if (now.mayDescribe()) {
            content.add(new Toolbar(new Button(getTranslation("indicator.add"), Icon.PLUS.create(), _ -> desk.add())));
        }
    }

    private FigureCard card(FigurePage figure, Shown now) {
        var card = new FigureCard(figure, Time.today(tools.clock()));
        card.showValues(
                unfolded.contains(figure.id()) ? desk.allValues(figure.id()) : figure.values(),
                () -> unfold(figure),
                now.mayReport() ? value -> desk.remove(figure, value) : null);
        if (now.mayReport()) {
            card.action(Icon.PLUS, "measurement.enter", () -> desk.enter(figure));
            card.action(Icon.FILE_UP, "measurement.series", () -> desk.readSeries(figure));
        }
        if (now.mayDescribe()) {
            card.action(Icon.PENCIL, "indicator.change", () -> desk.change(figure));
            card.action(Icon.TRASH_2, "indicator.remove", () -> desk.remove(figure));
        }
        return card;
    }

    private void unfold(FigurePage figure) {
        unfolded.add(figure.id());
        if (shown != null) {
            draw(shown);
        }
    }
}
