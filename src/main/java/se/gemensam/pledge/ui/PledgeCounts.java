package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.gemensam.pledge.PledgeFigures;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeMark;

/** How many pledges go by each label, and how many stand out, each a way to those. */
class PledgeCounts extends Composite<Div> {

    private static final List<PledgeMark> MARKS =
            List.of(PledgeMark.LATE, PledgeMark.DUE, PledgeMark.UNPROVEN, PledgeMark.DISPUTED);

    PledgeCounts(PledgeFigures.Count count, PledgeAddress address, String path) {
        getContent().addClassName("pledge-counts");
        if (count.total() > 0) {
            getContent().add(picture(count, address, path));
        }
        var list = new UnorderedList();
        Arrays.stream(PledgeLabel.values())
                .filter(label -> count.of(label) > 0)
                .forEach(label -> list.add(new ListItem(link(label, count, address, path))));
        MARKS.stream()
                .filter(mark -> count.of(mark) > 0)
                .forEach(mark -> list.add(new ListItem(link(mark, count, address, path))));
        getContent().add(list);
    }

    private Component picture(PledgeFigures.Count count, PledgeAddress address, String path) {
        var chart = PledgeCharts.labels(count, getTranslation("tracker.picture"), words(count, this), this);
        chart.onPick(label -> Arrays.stream(PledgeLabel.values())
                .filter(one -> one.name().equals(label))
                .findFirst()
                .ifPresent(one -> PledgeNavigation.open(
                        address.with(address.filter().by(one)).on(path))));
        return chart;
    }

    private Anchor link(PledgeMark mark, PledgeFigures.Count count, PledgeAddress address, String path) {
        var number = new Span(Integer.toString(count.of(mark)));
        number.addClassName("pledge-number");
        return new Anchor(
                address.with(address.filter().and(mark)).on(path), new Span(getTranslation(mark.textKey())), number);
    }

    private static Anchor link(PledgeLabel label, PledgeFigures.Count count, PledgeAddress address, String path) {
        var link = new Anchor(address.with(address.filter().by(label)).on(path), PledgeBadge.of(label));
        var number = new Span(Integer.toString(count.of(label)));
        number.addClassName("pledge-number");
        link.add(number);
        return link;
    }

    /** "41 löften: 12 infriade, 3 försenade, 5 utan belägg". */
    static String words(PledgeFigures.Count count, Component page) {
        var parts = new ArrayList<String>();
        add(parts, page, "tracker.words.fulfilled", count.of(PledgeLabel.FULFILLED, PledgeLabel.FULFILLED_LATE));
        add(parts, page, "tracker.words.late", count.of(PledgeMark.LATE));
        add(parts, page, "tracker.words.due", count.of(PledgeMark.DUE));
        add(parts, page, "tracker.words.unproven", count.of(PledgeMark.UNPROVEN));
        add(parts, page, "tracker.words.disputed", count.of(PledgeMark.DISPUTED));
        add(parts, page, "tracker.words.drafts", count.of(PledgeLabel.DRAFT));
        var total = page.getTranslation("tracker.words.total", count.total());
        return parts.isEmpty() ? total : total + ": " + String.join(", ", parts);
    }

    private static void add(ArrayList<String> parts, Component page, String key, int number) {
        if (number > 0) {
            parts.add(page.getTranslation(key, number));
        }
    }
}
