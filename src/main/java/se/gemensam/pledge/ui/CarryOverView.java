package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.CarryOverRow;
import se.gemensam.pledge.CarryOverService;
import se.gemensam.pledge.PledgeFigureWords;
import se.gemensam.pledge.PledgeTracker;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;

/** The pledges of the period before, one by one: does it stand, is it changed, or has it been negotiated away? */
@Route("w/:workspace/pledges/carry-over")
@PermitAll
class CarryOverView extends PledgeScreen {

    private final CarryOverService carrying;
    private int pages = 1;
    private @Nullable List<CarryOverRow> shown;

    CarryOverView(PledgeTools tools, CarryOverService carrying) {
        super(tools, "pledges");
        this.carrying = carrying;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tracker.carry.title");
    }

    @Override
    void show() {
        var from = tools().now().previous();
        var rows = new ArrayList<CarryOverRow>();
        for (int page = 0; page < pages; page++) {
            rows.addAll(carrying.page(room().id(), from, page));
        }
        if (rows.equals(shown)) {
            return;
        }
        shown = rows;
        removeAll();
        add(new PageHeader(getPageTitle())
                .lead(getTranslation(
                        "tracker.carry.lead", from.toString(), from.next().toString())));
        if (rows.isEmpty()) {
            add(new EmptyState(
                    Icon.FLAG,
                    getTranslation("tracker.carry.none", from.toString()),
                    getTranslation("tracker.carry.none.purpose")));
            return;
        }
        var mayDecide = carrying.mayDecide(room().id());
        var list = new UnorderedList();
        list.addClassNames("rows", "pledge-list");
        rows.forEach(row -> list.add(line(row, mayDecide)));
        add(list);
        if (rows.size() == pages * PledgeTracker.PAGE) {
            add(new Button(getTranslation("tracker.carry.more"), _ -> {
                pages++;
                show();
            }));
        }
    }

    private ListItem line(CarryOverRow row, boolean mayDecide) {
        var pledge = row.pledge();
        var title = new Anchor(PledgeNavigation.pledge(slug(), pledge.id()), pledge.number() + " " + pledge.promise());
        title.addClassName("row-title");
        var figure = new Span(pledge.figure()
                .map(new PledgeFigureWords(tools().texts(), getLocale())::course)
                .orElse(""));
        figure.addClassName("soft");
        var line = new ListItem(new Div(title, figure, fate(row)), PledgeBadge.of(pledge.label()));
        line.addClassName("row");
        if (mayDecide) {
            line.add(
                    row.fate() == null
                            ? new Button(getTranslation("tracker.carry.decide"), _ -> ask(row))
                            : new Button(
                                    getTranslation("tracker.carry.takeBack"),
                                    Icon.UNDO_2.create(),
                                    _ -> takeBack(pledge.id())));
        }
        return line;
    }

    private Component fate(CarryOverRow row) {
        var fate = row.fate();
        if (fate == null) {
            return new Paragraph(getTranslation("tracker.carry.open"));
        }
        var words = new Paragraph(new Span(getTranslation(fate.textKey())));
        if (!row.note().isEmpty()) {
            words.add(new Span(": " + row.note()));
        }
        if (row.carriedTo() != null) {
            words.add(
                    new Span(" "),
                    new Anchor(
                            PledgeNavigation.pledge(slug(), row.carriedTo()), getTranslation("tracker.carry.draft")));
        }
        return words;
    }

    private void ask(CarryOverRow row) {
        new CarryOverDialog(row.pledge(), (fate, note) -> {
                    carrying.decide(row.pledge().id(), fate, note);
                    show();
                    Notice.done(getTranslation("tracker.carry.done"));
                })
                .open();
    }

    private void takeBack(UUID pledge) {
        try {
            carrying.takeBack(pledge);
        } catch (RefusedException refused) {
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
        show();
    }
}
