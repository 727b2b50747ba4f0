package se.gemensam.pledge.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeComparison;
import se.gemensam.pledge.PledgeFigures;
import se.gemensam.pledge.PledgeFilter;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeMark;
import se.gemensam.pledge.PledgeRow;
import se.gemensam.pledge.PledgeSort;
import se.gemensam.pledge.PledgeTimeline;
import se.gemensam.pledge.PledgeTimelines;
import se.gemensam.pledge.PledgeTracker;
import se.gemensam.pledge.PledgeTrend;

/** All pledges of a room, filtered by the parameters that {@link PledgeFilter} names. */
@RestController
@RequestMapping("/api/workspaces/{id}/pledges")
class PledgeTrackerController {

    private static final int LAST_PAGE = 1_000_000;

    private final PledgeTracker tracker;
    private final PledgeTimelines timelines;
    private final Clock clock;

    PledgeTrackerController(PledgeTracker tracker, PledgeTimelines timelines, Clock clock) {
        this.tracker = tracker;
        this.timelines = timelines;
        this.clock = clock;
    }

    /**
     * A page of a list.
     *
     * @param page 0 for the first
     * @param pageSize how many are on each but the last
     * @param total on all pages
     */
    record Page(int page, int pageSize, int total, List<PledgeRow> pledges) {}

    /**
     * How many pledges there are.
     *
     * @param adopted all but drafts
     * @param labels by label; those that none go by are left out
     * @param marks by what stands out
     */
    record Counted(int total, int adopted, Map<PledgeLabel, Integer> labels, Map<PledgeMark, Integer> marks) {

        static Counted of(PledgeFigures.Count count) {
            return new Counted(count.total(), count.adopted(), count.labels(), count.marks());
        }
    }

    /** Pledges that have something in common; the key is as the filter takes it. */
    record Group(String key, String name, Counted count) {}

    /** A period beside the one before it. */
    record Compared(int term, Counted count) {

        static Compared of(PledgeComparison.Period period) {
            return new Compared(period.term().year(), Counted.of(period.count()));
        }
    }

    record Overview(
            Counted all,
            Map<PledgeFigures.By, List<Group>> groups,
            List<Compared> terms,
            List<PledgeTrend.Month> trend) {}

    @GetMapping
    Page list(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "0") int page) {
        if (page < 0 || page > LAST_PAGE) {
            throw new RefusedException("tracker.filter.invalid");
        }
        var listing = tracker.page(id, filter(parameters), PledgeSort.of(sort), page);
        return new Page(page, PledgeTracker.PAGE, listing.total(), listing.rows());
    }

    @GetMapping("/overview")
    Overview overview(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        var filter = filter(parameters);
        var figures = tracker.figures(id, filter);
        var comparison = tracker.comparison(id, filter);
        return new Overview(
                Counted.of(figures.all()),
                figures.groups().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> groups(entry.getValue()))),
                List.of(Compared.of(comparison.now()), Compared.of(comparison.before())),
                timelines.trend(id, filter).months());
    }

    private static List<Group> groups(List<PledgeFigures.Group> groups) {
        return groups.stream()
                .map(group -> new Group(group.key(), group.name(), Counted.of(group.count())))
                .toList();
    }

    /** @param from first day whose points are told; the first of the period when left out */
    @GetMapping("/timeline")
    PledgeTimeline timeline(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from) {
        return timelines.timeline(id, filter(parameters), from);
    }

    private PledgeFilter filter(MultiValueMap<String, String> parameters) {
        return PledgeFilter.of(parameters, MandatePeriod.of(Time.today(clock)));
    }
}
