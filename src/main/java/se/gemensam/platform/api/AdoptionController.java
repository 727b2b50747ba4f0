package se.gemensam.platform.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdoptionOverview;
import se.gemensam.platform.AdoptionPage;
import se.gemensam.platform.DecisionDraft;
import se.gemensam.platform.DecisionOutcome;
import se.gemensam.platform.DecisionService;
import se.gemensam.platform.DecisionWay;
import se.gemensam.platform.MinutesApproval;
import se.gemensam.platform.MinutesService;
import se.gemensam.platform.PaperFiles;
import se.gemensam.platform.Relation;

/** How far a platform has come towards being adopted, and what bodies decided, as the person or token that asks may see it. */
@RestController
@RequestMapping("/api")
class AdoptionController {

    private final AdoptionOverview overview;
    private final DecisionService decisions;
    private final PaperFiles papers;
    private final MinutesService minutes;

    AdoptionController(
            AdoptionOverview overview, DecisionService decisions, PaperFiles papers, MinutesService minutes) {
        this.overview = overview;
        this.decisions = decisions;
        this.papers = papers;
        this.minutes = minutes;
    }

    /** @param paragraph number in the minutes; empty when it was not given */
    record DecisionSummary(
            UUID id,
            String body,
            DecisionWay way,
            LocalDate decidedOn,
            String paragraph,
            DecisionOutcome outcome,
            MinutesApproval approval,
            int version,
            String code) {

        static DecisionSummary of(AdoptionPage.Decision decision) {
            return new DecisionSummary(
                    decision.id(),
                    decision.body(),
                    decision.way(),
                    decision.decidedOn(),
                    decision.paragraph(),
                    decision.outcome(),
                    decision.approval(),
                    decision.version(),
                    decision.code());
        }
    }

    /**
     * An organisation that has to do with the platform.
     *
     * @param whole whether it holds to the text as it reads now
     * @param older sections that it has decided in an older wording
     */
    record OrganisationSummary(
            UUID id,
            String name,
            Side side,
            @Nullable Relation relation,
            boolean whole,
            List<String> older,
            List<String> excepted,
            List<DecisionSummary> decisions) {

        static OrganisationSummary of(Side side, AdoptionPage.OrganisationStand stand) {
            return new OrganisationSummary(
                    stand.id(),
                    stand.name(),
                    side,
                    stand.relation(),
                    stand.whole(),
                    stand.older(),
                    stand.excepted(),
                    stand.decisions().stream().map(DecisionSummary::of).toList());
        }
    }

    /**
     * @param code control code of the text as it reads now
     * @param adoptedBy sides that have adopted it so
     */
    record AdoptionSummary(
            String code, @Nullable String adoptedCode, List<Side> adoptedBy, List<OrganisationSummary> organisations) {}

    @GetMapping("/platforms/{id}/adoption")
    AdoptionSummary get(@PathVariable UUID id) {
        var page = overview.get(id);
        return new AdoptionSummary(
                page.code(),
                page.adoptedCode(),
                page.sides().stream()
                        .filter(AdoptionPage.SideStand::adopted)
                        .map(AdoptionPage.SideStand::side)
                        .toList(),
                page.sides().stream()
                        .flatMap(side -> side.organisations().stream()
                                .filter(each -> each.relation() != null)
                                .map(each -> OrganisationSummary.of(side.side(), each)))
                        .toList());
    }

    /**
     * A decision to register. What is left out is as if it were empty.
     *
     * @param exceptions what the body says of each section that it leaves out, by section
     */
    record NewDecision(
            @Nullable UUID organisationId,
            @Nullable UUID paperId,
            @Nullable String body,
            @Nullable DecisionWay way,
            @Nullable LocalDate decidedOn,
            @Nullable String paragraph,
            @Nullable DecisionOutcome outcome,
            @Nullable String wording,
            @Nullable String excerpt,
            @Nullable MinutesApproval approval,
            @Nullable Map<UUID, String> exceptions) {

        DecisionDraft draft() {
            if (organisationId == null || paperId == null || decidedOn == null || outcome == null) {
                throw new RefusedException("decision.incomplete");
            }
            return new DecisionDraft(
                    organisationId,
                    paperId,
                    Objects.requireNonNullElse(body, ""),
                    Objects.requireNonNullElse(way, DecisionWay.MEETING),
                    decidedOn,
                    Objects.requireNonNullElse(paragraph, ""),
                    outcome,
                    Objects.requireNonNullElse(wording, ""),
                    Objects.requireNonNullElse(excerpt, ""),
                    Objects.requireNonNullElse(approval, MinutesApproval.NOT_YET),
                    Objects.requireNonNullElse(exceptions, Map.of()),
                    Set.of());
        }
    }

    record Registered(UUID id) {}

    /** Registers what a body of the caller's organisation decided; 201 when it is stored. */
    @PostMapping("/platforms/{id}/decisions")
    ResponseEntity<Registered> register(@PathVariable UUID id, @RequestBody NewDecision decision) {
        var registered = decisions.register(id, decision.draft());
        return ResponseEntity.created(URI.create("/api/platforms/" + id + "/adoption"))
                .body(new Registered(registered));
    }

    /** A paper that the caller's side has sent to a body. */
    @GetMapping("/papers/{id}/pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, Locale language) {
        var file = papers.write(id, Texts.nearest(language));
        return pdf(file.name(), file.bytes());
    }

    /** The minutes in which a decision stands; 404 when none are attached. */
    @GetMapping("/decisions/{id}/minutes")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id) {
        var file = minutes.read(id);
        return pdf(file.name(), file.pdf());
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(bytes);
    }
}
