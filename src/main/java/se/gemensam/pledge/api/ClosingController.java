package se.gemensam.pledge.api;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.ClosingKind;
import se.gemensam.pledge.ClosingOverview;
import se.gemensam.pledge.ClosingPage;
import se.gemensam.pledge.ClosingRow;
import se.gemensam.pledge.ClosingService;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeOutcome;
import se.gemensam.pledge.VerdictRound;

/** Closings of mandate periods, for the members of both sides. */
@RestController
@RequestMapping("/api/pledges/closings")
class ClosingController {

    private final ClosingOverview overview;
    private final ClosingService closings;

    ClosingController(ClosingOverview overview, ClosingService closings) {
        this.overview = overview;
        this.closings = closings;
    }

    /** @param term year of the election that begins the period */
    record ClosingSummary(UUID id, ClosingKind kind, int term, boolean proposed, boolean published) {

        static ClosingSummary of(ClosingRow row) {
            return new ClosingSummary(row.id(), row.kind(), row.term().year(), row.proposed(), row.published());
        }
    }

    record FigureSummary(
            String name,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal outcome,
            @Nullable LocalDate on) {

        static FigureSummary of(ClosingPage.Figure figure) {
            var says = figure.says();
            return new FigureSummary(says.name(), says.baseline(), says.target(), figure.outcome(), figure.on());
        }
    }

    /** @param party what each side says; null as long as not both have said something */
    record LineSummary(
            UUID pledgeId,
            String number,
            String promise,
            PledgeLabel label,
            ClosingPage.Stand stand,
            @Nullable PledgeOutcome party,
            @Nullable PledgeOutcome union,
            List<FigureSummary> figures,
            int evidence) {

        static LineSummary of(ClosingPage.Line line) {
            return new LineSummary(
                    line.pledgeId(),
                    line.number(),
                    line.promise(),
                    line.label(),
                    line.stand(),
                    outcome(line.said(), Side.PARTY),
                    outcome(line.said(), Side.UNION),
                    line.figures().stream().map(FigureSummary::of).toList(),
                    line.evidence().size());
        }

        private static @Nullable PledgeOutcome outcome(@Nullable VerdictRound said, Side side) {
            return said == null ? null : said.of(side).outcome();
        }
    }

    /** @param proposal what waits for the other side's yes; null when nothing does */
    record ClosingDetails(
            UUID id,
            ClosingKind kind,
            int term,
            String remark,
            @Nullable UUID proposal,
            @Nullable Side proposedBy,
            @Nullable Instant publishedAt,
            List<LineSummary> lines) {

        static ClosingDetails of(ClosingPage page) {
            var proposal = page.proposal();
            return new ClosingDetails(
                    page.id(),
                    page.kind(),
                    page.term().year(),
                    page.remark(),
                    proposal == null ? null : proposal.id(),
                    proposal == null ? null : proposal.side(),
                    page.publishedAt(),
                    page.lines().stream().map(LineSummary::of).toList());
        }
    }

    record NewClosing(
            @Nullable UUID workspaceId,
            @Nullable ClosingKind kind,
            @Nullable Integer term) {}

    record Created(UUID id) {}

    record Remark(@Nullable String remark) {}

    @GetMapping
    List<ClosingSummary> list(@RequestParam("workspace") UUID workspaceId) {
        return overview.rows(workspaceId).stream().map(ClosingSummary::of).toList();
    }

    @PostMapping
    ResponseEntity<Created> open(@RequestBody NewClosing closing) {
        if (closing.workspaceId() == null || closing.kind() == null || closing.term() == null) {
            throw new RefusedException("closing.incomplete");
        }
        var id = closings.open(closing.workspaceId(), closing.kind(), new MandatePeriod(closing.term()));
        return ResponseEntity.created(URI.create("/api/pledges/closings/" + id)).body(new Created(id));
    }

    @GetMapping("/{id}")
    ClosingDetails get(@PathVariable UUID id) {
        return ClosingDetails.of(overview.get(id));
    }

    /** Asks the other side to lay it out for everybody. */
    @PostMapping("/{id}/proposal")
    ClosingDetails propose(@PathVariable UUID id, @RequestBody Remark remark) {
        closings.propose(id, Objects.requireNonNullElse(remark.remark(), ""));
        return get(id);
    }

    @PostMapping("/{id}/proposals/{proposal}/yes")
    ClosingDetails confirm(@PathVariable UUID id, @PathVariable UUID proposal) {
        closings.confirm(id, proposal);
        return get(id);
    }

    @PostMapping("/{id}/proposals/{proposal}/no")
    ClosingDetails decline(@PathVariable UUID id, @PathVariable UUID proposal) {
        closings.decline(id, proposal);
        return get(id);
    }

    /** Takes a proposal back for the side that made it. */
    @DeleteMapping("/{id}/proposals/{proposal}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, @PathVariable UUID proposal) {
        closings.withdraw(id, proposal);
    }

    /** Takes away what is laid out for everybody. */
    @DeleteMapping("/{id}/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeAway(@PathVariable UUID id) {
        closings.takeAway(id);
    }
}
