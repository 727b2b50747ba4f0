package se.gemensam.pledge.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.Texts;
import se.gemensam.base.Time;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeFilter;
import se.gemensam.pledge.PledgeReportFormat;
import se.gemensam.pledge.PledgeSort;
import se.gemensam.pledge.PledgeTracker;
import se.gemensam.pledge.TrackerReport;

/** The pledges that a filter lets through, as a file. */
@RestController
class PledgeReportController {

    private final TrackerReport reports;
    private final PledgeTracker tracker;
    private final Texts texts;
    private final Clock clock;

    PledgeReportController(TrackerReport reports, PledgeTracker tracker, Texts texts, Clock clock) {
        this.reports = reports;
        this.tracker = tracker;
        this.texts = texts;
        this.clock = clock;
    }

    /** With the parameters of the list; 406 with the list of formats for any other. */
    @GetMapping("/api/workspaces/{id}/pledges/report")
    ResponseEntity<?> report(
            @PathVariable UUID id,
            @RequestParam("format") String format,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String sort,
            Locale language) {
        tracker.terms(id); // what may not be seen is missing, whatever the format
        var filter = PledgeFilter.of(parameters, MandatePeriod.of(Time.today(clock)));
        var order = PledgeSort.of(sort);
        var words = Texts.nearest(language);
        return PledgeReportFormat.of(format)
                .<ResponseEntity<?>>map(wanted -> file(reports.write(id, filter, order, wanted, words)))
                .orElseGet(() -> unknown(format, words));
    }

    private static ResponseEntity<byte[]> file(TrackerReport.File file) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .body(file.bytes());
    }

    private ResponseEntity<ProblemDetail> unknown(String format, Locale language) {
        var formats = Arrays.stream(PledgeReportFormat.values())
                .map(PledgeReportFormat::token)
                .toList();
        var problem = ProblemDetail.forStatus(HttpStatus.NOT_ACCEPTABLE);
        problem.setType(URI.create("urn:gemensam:platform.export.unknown"));
        problem.setDetail(texts.get(language, "platform.export.unknown", format, String.join(", ", formats)));
        problem.setProperty("formats", formats);
        return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
