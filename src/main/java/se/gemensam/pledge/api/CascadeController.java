package se.gemensam.pledge.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Standing;
import se.gemensam.pledge.Ask;
import se.gemensam.pledge.CascadeLinkService;
import se.gemensam.pledge.CascadeOverview;
import se.gemensam.pledge.CascadePage;
import se.gemensam.pledge.CascadeService;
import se.gemensam.pledge.ChildDraft;
import se.gemensam.pledge.LinkedFigures;
import se.gemensam.pledge.PledgeDecisionDraft;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.Rolled;

/** The parts of pledges per kommun, as the person or token that asks may see them. */
@RestController
@RequestMapping("/api/pledges")
class CascadeController {

    private final CascadeOverview overview;
    private final CascadeService cascade;
    private final CascadeLinkService links;

    CascadeController(CascadeOverview overview, CascadeService cascade, CascadeLinkService links) {
        this.overview = overview;
        this.cascade = cascade;
        this.links = links;
    }

    /**
     * A part. Of one in another room there is no id and no number.
     *
     * @param indicatorId the figure of the whole; null for a part of none
     */
    record Child(
            @Nullable UUID id,
            String number,
            String area,
            @Nullable Standing standing,
            PledgeLabel label,
            @Nullable UUID indicatorId,
            @Nullable BigDecimal target,
            @Nullable BigDecimal value,
            @Nullable LocalDate valueOn,
            boolean reached) {

        static Child of(@Nullable UUID figure, CascadePage.Row row) {
            var part = row.part();
            return new Child(
                    row.pledgeId(),
                    row.number(),
                    row.area(),
                    row.standing(),
                    row.label(),
                    figure,
                    part == null ? null : part.target(),
                    part == null ? null : part.value(),
                    part == null ? null : part.on(),
                    part != null && part.reached());
        }
    }

    /** What the parts of a figure come to. */
    record Total(UUID indicatorId, Rolled rolled) {}

    record Proposal(UUID linkId, String area, PledgeLabel label) {}

    record Children(List<Child> children, List<Total> totals, List<Proposal> proposals) {}

    record NewChild(
            @Nullable String area,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate targetOn,
            @Nullable Ask ask) {

        ChildDraft draft() {
            return new ChildDraft(Objects.requireNonNullElse(area, ""), baseline, target, targetOn, ask);
        }
    }

    /** @param indicatorId the figure of the whole that is divided */
    record Division(@Nullable UUID indicatorId, @Nullable List<NewChild> children) {}

    record Made(List<UUID> ids) {}

    /** Figures are given together, or neither. */
    record NewLink(
            @Nullable UUID aboveId,
            @Nullable UUID indicatorId,
            @Nullable UUID aboveIndicatorId) {}

    record Linked(UUID id) {}

    record ChildrenAdoption(
            @Nullable UUID organisationId,
            @Nullable String body,
            @Nullable LocalDate decidedOn,
            @Nullable String paragraph) {}

    record Adopted(int pledges) {}

    @GetMapping("/{id}/children")
    Children children(@PathVariable UUID id) {
        var page = overview.of(id);
        return new Children(
                page.tables().stream()
                        .flatMap(table -> table.rows().stream().map(row -> Child.of(table.figureId(), row)))
                        .toList(),
                page.tables().stream()
                        .filter(table -> table.figureId() != null)
                        .map(table -> new Total(Objects.requireNonNull(table.figureId()), table.rolled()))
                        .toList(),
                page.proposals().stream()
                        .map(proposal -> new Proposal(proposal.linkId(), proposal.area(), proposal.label()))
                        .toList());
    }

    /** Makes a part for each area; all of them or none. */
    @PostMapping("/{id}/children")
    @ResponseStatus(HttpStatus.CREATED)
    Made spread(@PathVariable UUID id, @RequestBody Division division) {
        if (division.indicatorId() == null || division.children() == null) {
            throw new RefusedException("cascade.none");
        }
        return new Made(cascade.spread(
                id,
                division.indicatorId(),
                division.children().stream().map(NewChild::draft).toList()));
    }

    /** A body of the caller's side has adopted all parts that it had not adopted before; all of them or none. */
    @PostMapping("/{id}/children/adoption")
    Adopted adopt(@PathVariable UUID id, @RequestBody ChildrenAdoption decision) {
        if (decision.organisationId() == null || decision.decidedOn() == null) {
            throw new RefusedException("pledge.day.invalid");
        }
        return new Adopted(cascade.adoptChildren(
                id,
                new PledgeDecisionDraft(
                        decision.organisationId(),
                        Objects.requireNonNullElse(decision.body(), ""),
                        decision.decidedOn(),
                        Objects.requireNonNullElse(decision.paragraph(), ""))));
    }

    /** Puts the pledge under another, or proposes to when that is one of another room. */
    @PostMapping("/{id}/above")
    @ResponseStatus(HttpStatus.CREATED)
    Linked link(@PathVariable UUID id, @RequestBody NewLink link) {
        if (link.aboveId() == null) {
            throw new RefusedException("cascade.link.missing");
        }
        return new Linked(links.link(
                id,
                link.aboveId(),
                link.indicatorId() == null || link.aboveIndicatorId() == null
                        ? null
                        : new LinkedFigures(link.indicatorId(), link.aboveIndicatorId())));
    }

    @DeleteMapping("/{id}/above")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void separate(@PathVariable UUID id) {
        links.separate(id);
    }

    @PostMapping("/links/{link}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable UUID link) {
        links.accept(link);
    }

    @DeleteMapping("/links/{link}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable UUID link) {
        links.dismiss(link);
    }
}
