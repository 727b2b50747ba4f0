package se.gemensam.pledge.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeAdoptionService;
import se.gemensam.pledge.PledgeDecisionDraft;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.pledge.PledgeField;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeOverview;
import se.gemensam.pledge.PledgePage;
import se.gemensam.pledge.PledgeService;
import se.gemensam.pledge.Testability;

/** A pledge with its form, as the person or token that asks may see and write it. */
@RestController
@RequestMapping("/api")
class PledgeController {

    private final PledgeOverview overview;
    private final PledgeService pledges;
    private final PledgeAdoptionService adoption;

    PledgeController(PledgeOverview overview, PledgeService pledges, PledgeAdoptionService adoption) {
        this.overview = overview;
        this.pledges = pledges;
        this.adoption = adoption;
    }

    /** @param term year of the election that begins the mandate period */
    record NewPledge(String promise, int term) {}

    record Created(UUID id) {}

    /**
     * A field as it is to read.
     *
     * @param before what stood there when it was read
     */
    record Writing(PledgeField field, String before, String after) {}

    record Written(PledgeField field, String value) {}

    /** @param paragraph number in the minutes, without the sign */
    record Adoption(UUID organisationId, String body, LocalDate decidedOn, String paragraph) {}

    /**
     * A pledge.
     *
     * @param number as "L7"
     * @param fields of the form as text: days as ISO dates, lists separated by commas, empty for none
     * @param missing what it does not say yet and must before anybody can adopt it
     */
    record PledgeDetails(
            UUID id,
            String number,
            String promise,
            int term,
            PledgeLabel label,
            boolean outcomeJoint,
            boolean frozen,
            Map<PledgeField, String> fields,
            @Nullable UUID sectionId,
            @Nullable UUID aboveId,
            UUID documentId,
            List<Missing> missing,
            Map<Side, Adoption> decisions,
            List<Figure> figures) {

        static PledgeDetails of(PledgePage page) {
            return new PledgeDetails(
                    page.id(),
                    page.number(),
                    page.promise(),
                    page.term().year(),
                    page.label(),
                    page.outcomeJoint(),
                    page.frozen(),
                    page.fields(),
                    page.hangsOn().map(PledgePage.Source::sectionId).orElse(null),
                    page.above() == null ? null : page.above().id(),
                    page.documentId(),
                    page.testability().gaps().stream().map(Missing::of).toList(),
                    decisions(page),
                    page.figures().stream().map(Figure::of).toList());
        }

        private static Map<Side, Adoption> decisions(PledgePage page) {
            return page.decisions().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> new Adoption(
                                    entry.getValue().organisationId(),
                                    entry.getValue().body(),
                                    entry.getValue().decidedOn(),
                                    entry.getValue().paragraph())));
        }
    }

    /** @param indicator name of the figure that it is about; empty when it is about the pledge */
    record Missing(Testability.Missing what, String indicator) {

        static Missing of(Testability.Gap gap) {
            return new Missing(gap.what(), gap.indicator());
        }
    }

    record Figure(UUID id, IndicatorDraft says) {

        static Figure of(PledgePage.Figure figure) {
            return new Figure(figure.id(), figure.says());
        }
    }

    @PostMapping("/workspaces/{workspace}/pledges")
    @ResponseStatus(HttpStatus.CREATED)
    Created create(@PathVariable UUID workspace, @RequestBody NewPledge pledge) {
        return new Created(
                pledges.create(workspace, new PledgeDraft(pledge.promise(), new MandatePeriod(pledge.term()), null)));
    }

    @GetMapping("/pledges/{id}")
    PledgeDetails get(@PathVariable UUID id) {
        return PledgeDetails.of(overview.get(id));
    }

    @PatchMapping("/pledges/{id}")
    Written write(@PathVariable UUID id, @RequestBody Writing writing) {
        return new Written(writing.field(), pledges.write(id, writing.field(), writing.before(), writing.after()));
    }

    @DeleteMapping("/pledges/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        pledges.remove(id);
    }

    @PostMapping("/pledges/{id}/adoption")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void adopt(@PathVariable UUID id, @RequestBody Adoption decision) {
        adoption.adopt(
                id,
                new PledgeDecisionDraft(
                        decision.organisationId(), decision.body(), decision.decidedOn(), decision.paragraph()));
    }

    @DeleteMapping("/pledges/{id}/adoption")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id) {
        adoption.takeBack(id);
    }
}
