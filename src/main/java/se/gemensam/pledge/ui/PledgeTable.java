package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.gemensam.pledge.PledgeComparison;
import se.gemensam.pledge.PledgeFigures;
import se.gemensam.pledge.PledgeFigures.By;
import se.gemensam.pledge.PledgeFilter;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeMark;
import se.gemensam.pledge.PledgeTrend;
import se.gemensam.shell.Formats;

/** Numbers of pledges as a table that can be read aloud: a heading to each row and column. On phones it is moved sideways. */
class PledgeTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();

    private PledgeTable(List<String> columns) {
        getContent().addClassName("pledge-table");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "group");
        var head = table.getHead().addRow();
        columns.forEach(column -> {
            var cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        });
        getContent().getElement().setAttribute("aria-label", String.join(", ", columns));
        getContent().add(table);
    }

    static PledgeTable of(By by, List<PledgeFigures.Group> groups, PledgeAddress address, String path) {
        var labels =
                used(label -> groups.stream().anyMatch(group -> group.count().of(label) > 0));
        var columns = columns(words(by.textKey()), labels, "tracker.total");
        columns.add(words(PledgeMark.LATE.textKey()));
        columns.add(words(PledgeMark.UNPROVEN.textKey()));
        var table = new PledgeTable(columns);
        for (var group : groups) {
            var row = table.row(new Anchor(
                    address.with(narrowed(address.filter(), by, group)).on(path), name(by, group)));
            row.addDataCell().setText(Integer.toString(group.count().total()));
            labels.forEach(
                    label -> row.addDataCell().setText(number(group.count().of(label))));
            row.addDataCell().setText(number(group.count().of(PledgeMark.LATE)));
            row.addDataCell().setText(number(group.count().of(PledgeMark.UNPROVEN)));
        }
        return table;
    }

    /** Shares in percent of those that are adopted. */
    static PledgeTable of(PledgeComparison comparison, Locale language) {
        var periods = List.of(comparison.before(), comparison.now());
        var labels = used(label -> label != PledgeLabel.DRAFT
                && periods.stream().anyMatch(period -> period.count().of(label) > 0));
        var table = new PledgeTable(columns(words("pledge.field.TERM"), labels, "tracker.adopted"));
        for (var period : periods) {
            var row = table.row(new Span(period.term().toString()));
            row.addDataCell().setText(Integer.toString(period.count().adopted()));
            labels.forEach(label -> row.addDataCell()
                    .setText(new Formats(language).percent(period.count().share(label), 0)));
        }
        return table;
    }

    static PledgeTable of(PledgeTrend trend, Locale language) {
        var labels = used(label ->
                trend.months().stream().anyMatch(month -> month.labels().containsKey(label)));
        var table = new PledgeTable(columns(words("tracker.month"), labels, ""));
        var format = DateTimeFormatter.ofPattern("MMMM yyyy", language);
        for (var month : trend.months().reversed()) {
            var row = table.row(new Span(format.format(month.month())));
            labels.forEach(
                    label -> row.addDataCell().setText(number(month.labels().getOrDefault(label, 0))));
        }
        return table;
    }

    private NativeTableRow row(Component name) {
        var row = table.getBody().addRow();
        var heading = new NativeTableHeaderCell(name);
        heading.getElement().setAttribute("scope", "row");
        row.add(heading);
        return row;
    }

    private static ArrayList<String> columns(String first, List<PledgeLabel> labels, String total) {
        var columns = new ArrayList<>(List.of(first));
        if (!total.isEmpty()) {
            columns.add(words(total));
        }
        labels.forEach(label -> columns.add(words(label.textKey())));
        return columns;
    }

    private static List<PledgeLabel> used(Predicate<PledgeLabel> is) {
        return Arrays.stream(PledgeLabel.values()).filter(is).toList();
    }

    /** Noughts are left out, so that what there is can be seen. */
    private static String number(int number) {
        return number == 0 ? "–" : Integer.toString(number);
    }

    private static String name(By by, PledgeFigures.Group group) {
        return switch (by) {
            case ASK -> words("tracker.standing." + group.key());
            case POLICY_AREA -> words("policyArea." + group.key());
            case LEVEL -> words("level." + group.key());
            case SIDE -> words("side." + group.key());
            case ORGANISATION -> group.name();
        };
    }

    private static PledgeFilter narrowed(PledgeFilter filter, By by, PledgeFigures.Group group) {
        var parameters = new HashMap<>(filter.parameters());
        var lower = group.key().toLowerCase(Locale.ROOT);
        switch (by) {
            case ASK -> parameters.put(PledgeFilter.ASK, List.of(lower));
            case POLICY_AREA -> parameters.put(PledgeFilter.POLICY_AREA, List.of(group.key()));
            case LEVEL -> parameters.put(PledgeFilter.LEVEL, List.of(lower));
            case SIDE -> parameters.put(PledgeFilter.SIDE, List.of(lower));
            case ORGANISATION -> parameters.put(PledgeFilter.ORGANISATION, List.of(group.key()));
        }
        return PledgeFilter.of(parameters, filter.term());
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
