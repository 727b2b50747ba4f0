package se.gemensam.pledge.api;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.gemensam.base.RefusedException;
import se.gemensam.file.Saved;
import se.gemensam.pledge.EvidenceFile;
import se.gemensam.pledge.EvidenceRow;
import se.gemensam.pledge.EvidenceService;
import se.gemensam.pledge.FollowUpService;
import se.gemensam.pledge.HistoryLine;
import se.gemensam.pledge.HistoryOverview;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeReport;
import se.gemensam.pledge.PledgeStanding;
import se.gemensam.pledge.Stretch;

/** How it stands with pledges, what shows it and what has happened, as the person or token that asks may see it. */
@RestController
@RequestMapping("/api/pledges")
class FollowUpController {

    private final FollowUpService reports;
    private final EvidenceService evidence;
    private final HistoryOverview overview;

    FollowUpController(FollowUpService reports, EvidenceService evidence, HistoryOverview overview) {
        this.reports = reports;
        this.evidence = evidence;
        this.overview = overview;
    }

    record Stored(UUID id) {}

    /**
     * @param state such as DECIDED
     * @param on the day that it is of
     * @param evidence that is new; files are added before, and named in earlier
     * @param earlier ids of evidence that is there
     * @param values of figures, by their ids
     */
    record NewReport(
            @Nullable PledgeLabel state,
            @Nullable String why,
            @Nullable LocalDate on,
            @Nullable List<NewEvidence> evidence,
            @Nullable Set<UUID> earlier,
            @Nullable Map<UUID, BigDecimal> values) {

        PledgeReport report() {
            if (state == null || on == null) {
                throw new RefusedException("report.incomplete");
            }
            return new PledgeReport(
                    PledgeStanding.of(state),
                    Objects.requireNonNullElse(why, ""),
                    on,
                    Objects.requireNonNullElse(evidence, List.<NewEvidence>of()).stream()
                            .map(each -> each.draft(null))
                            .toList(),
                    Objects.requireNonNullElse(earlier, Set.of()),
                    Objects.requireNonNullElse(values, Map.of()));
        }
    }

    /** Tells how it goes, or what has become of it; the id is that of the line in the history. */
    @PostMapping("/{id}/report")
    @ResponseStatus(HttpStatus.CREATED)
    Stored report(@PathVariable UUID id, @RequestBody NewReport report) {
        return new Stored(reports.report(id, report.report()));
    }

    record NewNote(
            @Nullable String why,
            @Nullable LocalDate on,
            @Nullable List<NewEvidence> evidence) {}

    /** Tells something that moves nothing. */
    @PostMapping("/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    Stored note(@PathVariable UUID id, @RequestBody NewNote note) {
        if (note.on() == null) {
            throw new RefusedException("report.incomplete");
        }
        return new Stored(reports.note(
                id,
                Objects.requireNonNullElse(note.why(), ""),
                note.on(),
                Objects.requireNonNullElse(note.evidence(), List.<NewEvidence>of()).stream()
                        .map(each -> each.draft(null))
                        .toList()));
    }

    /** The latest first, twenty at a time. */
    @GetMapping("/{id}/history")
    Stretch<HistoryLine> history(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page) {
        return overview.history(id, Math.max(0, page));
    }

    /** The latest first, twenty at a time. */
    @GetMapping("/{id}/evidence")
    Stretch<EvidenceRow> evidence(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page) {
        return overview.evidence(id, Math.max(0, page));
    }

    /** @param line of the history that it is to stand behind; a line of its own when it is left out */
    @PostMapping(path = "/{id}/evidence", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Stored> add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID line,
            @RequestBody NewEvidence draft) {
        return stored(
                id, line == null ? evidence.add(id, draft.draft(null)) : evidence.addTo(id, line, draft.draft(null)));
    }

    /** As {@link #add}, with a file; the rest is the part {@code evidence}. */
    @PostMapping(path = "/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Stored> addFile(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID line,
            @RequestPart("evidence") NewEvidence draft,
            @RequestPart("file") MultipartFile file)
            throws IOException {
        var kept = draft.draft(
                EvidenceFile.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes()));
        return stored(id, line == null ? evidence.add(id, kept) : evidence.addTo(id, line, kept));
    }

    @GetMapping("/evidence/{evidenceId}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID evidenceId) {
        var file = evidence.file(evidenceId);
        return Saved.as(file.name(), file.kind(), file.bytes());
    }

    @DeleteMapping("/evidence/{evidenceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID evidenceId) {
        evidence.remove(evidenceId);
    }

    @PostMapping("/evidence/{evidenceId}/restore")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable UUID evidenceId) {
        evidence.restore(evidenceId);
    }

    /** What it says may stand on a page for everybody. */
    @PostMapping("/evidence/{evidenceId}/open")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@PathVariable UUID evidenceId) {
        evidence.open(evidenceId);
    }

    @PostMapping("/evidence/{evidenceId}/inside")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepInside(@PathVariable UUID evidenceId) {
        evidence.keepInside(evidenceId);
    }

    private static ResponseEntity<Stored> stored(UUID pledge, UUID evidence) {
        return ResponseEntity.created(URI.create("/api/pledges/" + pledge + "/evidence"))
                .body(new Stored(evidence));
    }
}
