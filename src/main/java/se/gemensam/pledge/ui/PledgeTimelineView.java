package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.PledgeTimeline;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;

/** A mandate period of a room from election to election, with what is to be done in it and today among it. */
@Route("w/:workspace/pledges/timeline")
@PermitAll
class PledgeTimelineView extends PledgeScreen {

    private static final String FROM = "from";

    /** Parts of one pledge that have something on the same day. */
    private record Parts(
            LocalDate day,
            PledgeTimeline.What what,
            @Nullable UUID whole) {

        static Parts of(PledgeTimeline.Point part) {
            return new Parts(
                    part.day(),
                    part.what(),
                    part.partOf() == null ? null : part.partOf().id());
        }

        static Parts below(PledgeTimeline.Point whole) {
            return new Parts(whole.day(), whole.what(), whole.id());
        }
    }

    private @Nullable YearMonth from;
    private @Nullable PledgeTimeline shown;

    PledgeTimelineView(PledgeTools tools) {
        super(tools, "pledge-timeline");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tracker.timeline.title");
    }

    @Override
    void entered(BeforeEnterEvent event) {
        try {
            from = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(FROM)
                    .map(YearMonth::parse)
                    .orElse(null);
        } catch (DateTimeParseException noMonth) {
            from = null;
        }
        shown = null;
    }

    @Override
    void show() {
        var filter = address().filter();
        var now = tools().timelines().timeline(room().id(), filter, from == null ? null : from.atDay(1));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        var formats = new Formats(getLocale());
        add(
                new PageHeader(getPageTitle() + " " + filter.term())
                        .lead(getTranslation(
                                "tracker.timeline.lead", formats.day(now.from()), formats.day(now.until()))),
                new PledgeTabs(slug(), PledgeTabs.Tab.TIMELINE, address()),
                picture(now),
                months(now));
        var byMonth = now.points().stream()
                .collect(
                        Collectors.groupingBy(point -> YearMonth.from(point.day()), TreeMap::new, Collectors.toList()));
        var today = YearMonth.from(now.today());
        if (isTold(now, today)) {
            byMonth.computeIfAbsent(today, _ -> List.of());
        }
        byMonth.forEach((month, points) -> add(month(month, points, now.today())));
        if (now.left() > 0 && !now.points().isEmpty()) {
            var next = YearMonth.from(now.points().getLast().day());
            add(new Paragraph(new Anchor(at(next), getTranslation("tracker.timeline.more", now.left(), name(next)))));
        }
    }

    private Component picture(PledgeTimeline now) {
        var formats = new Formats(getLocale());
        var chart = PledgeCharts.period(
                now,
                getPageTitle(),
                getTranslation("tracker.timeline.lead", formats.day(now.from()), formats.day(now.until())),
                this);
        chart.onPick(id -> now.points().stream()
                .filter(point -> point.what() == PledgeTimeline.What.DEADLINE)
                .flatMap(point -> Stream.ofNullable(point.id()))
                .filter(pledge -> id.equals(pledge.toString()))
                .findFirst()
                .ifPresent(pledge -> PledgeNavigation.open(PledgeNavigation.pledge(slug(), pledge))));
        return chart;
    }

    /** Today is among what is told, unless that begins later or ends earlier. */
    private static boolean isTold(PledgeTimeline now, YearMonth today) {
        return !now.points().isEmpty()
                && !now.today().isBefore(now.points().getFirst().day())
                && !today.isAfter(YearMonth.from(now.points().getLast().day()));
    }

    private Component months(PledgeTimeline now) {
        var list = new UnorderedList();
        now.months()
                .forEach(month -> list.add(new ListItem(
                        new Anchor(at(month.month()), name(month.month()) + " (" + month.points() + ")"))));
        var nav = new Nav(list);
        nav.addClassName("pledge-months");
        nav.getElement().setAttribute("aria-label", getTranslation("tracker.timeline.months"));
        return nav;
    }

    private Section month(YearMonth month, List<PledgeTimeline.Point> points, LocalDate today) {
        var section = new Section(new H2(name(month)));
        section.addClassName("pledge-month");
        var list = new UnorderedList();
        list.addClassName("rows");
        boolean told = !month.equals(YearMonth.from(today));
        var parts = points.stream()
                .filter(point -> point.partOf() != null)
                .collect(Collectors.groupingBy(Parts::of, LinkedHashMap::new, Collectors.toList()));
        for (var point : points) {
            var whole = point.partOf();
            var together = parts.remove(whole == null ? Parts.below(point) : Parts.of(point));
            if (whole != null && together == null) {
                continue; // stands with those that came before it
            }
            if (!told && point.day().isAfter(today)) {
                list.add(today(today));
                told = true;
            }
            var line = whole == null ? line(point) : about(point, whole);
            if (together != null) {
                line.add(folded(together));
            }
            list.add(line);
        }
        if (!told) {
            list.add(today(today));
        }
        section.add(list);
        return section;
    }

    private ListItem today(LocalDate today) {
        var now = new ListItem(new Span(getTranslation("tracker.timeline.now", new Formats(getLocale()).date(today))));
        now.addClassNames("row", "pledge-now");
        now.getElement().setAttribute("aria-current", "date");
        return now;
    }

    private ListItem line(PledgeTimeline.Point point) {
        var line = new ListItem(when(point));
        line.addClassName("row");
        var id = point.id();
        if (id != null && point.label() != null) {
            line.add(
                    new Anchor(PledgeNavigation.pledge(slug(), id), point.number() + " " + point.text()),
                    PledgeBadge.of(point.label()));
        } else if (!point.text().isEmpty()) {
            line.add(new Span(point.text()));
        }
        return line;
    }

    private Div when(PledgeTimeline.Point point) {
        var day = new Span(new Formats(getLocale()).day(point.day()));
        day.addClassName("soft");
        var what = new Div(icon(point.what()).create(), new Span(getTranslation("tracker.what." + point.what())), day);
        what.addClassName("pledge-when");
        return what;
    }

    /** Something that only the parts of a pledge are to reach on a day. */
    private ListItem about(PledgeTimeline.Point part, PledgeTimeline.Whole whole) {
        var line = new ListItem(
                when(part),
                new Anchor(PledgeNavigation.pledge(slug(), whole.id()), whole.number() + " " + whole.promise()));
        line.addClassName("row");
        return line;
    }

    /** The parts of a pledge, which one may ask for. */
    private Details folded(List<PledgeTimeline.Point> parts) {
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var part : parts) {
            var line = new ListItem(new Anchor(
                    PledgeNavigation.pledge(slug(), Objects.requireNonNull(part.id())),
                    part.number() + " " + part.text()));
            if (part.label() != null) {
                line.add(PledgeBadge.of(part.label()));
            }
            line.addClassName("row");
            list.add(line);
        }
        var folded = new Details(getTranslation("tracker.timeline.parts", parts.size()), list);
        folded.addClassName("pledge-parts");
        return folded;
    }

    private static Icon icon(PledgeTimeline.What what) {
        return switch (what) {
            case ELECTION -> Icon.LANDMARK;
            case CHECK_IN -> Icon.USERS;
            case DEADLINE -> Icon.FLAG;
            case STEP -> Icon.CIRCLE_DOT;
        };
    }

    private String at(YearMonth month) {
        return address().on(PledgeTabs.Tab.TIMELINE.path(slug())) + "&" + FROM + "=" + month;
    }

    private String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", getLocale()).format(month);
    }
}
