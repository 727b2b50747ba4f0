package se.gemensam.platform.api;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.gemensam.base.Texts;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.ExportOptions;
import se.gemensam.platform.PlatformExport;
import se.gemensam.platform.PlatformImport;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.importing.ImportOptions;

/** Platforms as files, in and out. */
@RestController
@RequestMapping("/api/platforms")
class PlatformFileController {

    private final PlatformImport importer;
    private final PlatformExport exporter;
    private final PlatformService platforms;
    private final Texts texts;

    PlatformFileController(PlatformImport importer, PlatformExport exporter, PlatformService platforms, Texts texts) {
        this.importer = importer;
        this.exporter = exporter;
        this.platforms = platforms;
        this.texts = texts;
    }

    record Created(UUID id) {}

    /** Makes a platform of a document (DOCX, HTML, Markdown or plain text, at most 20 MB); 201 when it is stored. */
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Created> create(
            @RequestParam("workspace") UUID workspaceId, @RequestParam("file") MultipartFile file) throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var document = importer.preview(workspaceId, name, file.getBytes(), ImportOptions.automatic());
        var id = importer.keep(workspaceId, document);
        return ResponseEntity.created(URI.create("/api/platforms/" + id)).body(new Created(id));
    }

    /**
     * The platform as a file; 406 with the list of formats for any other.
     *
     * @param lines whether lines are counted in the margin
     * @param signatures whether there is a page to sign
     * @param against number of a version: the file shows what has changed since
     */
    @GetMapping("/{id}/export")
    ResponseEntity<?> export(
            @PathVariable UUID id,
            @RequestParam("format") String format,
            @RequestParam(defaultValue = "false") boolean lines,
            @RequestParam(defaultValue = "false") boolean signatures,
            @RequestParam(required = false) @Nullable Integer against,
            Locale language) {
        platforms.get(id); // what may not be seen is missing, whatever the format
        var options = new ExportOptions(lines, signatures, against);
        return ExportFormat.of(format)
                .<ResponseEntity<?>>map(wanted -> file(exporter.write(id, wanted, options, Texts.nearest(language))))
                .orElseGet(() -> unknown(format, Texts.nearest(language)));
    }

    private static ResponseEntity<byte[]> file(PlatformExport.File file) {
        var type = MediaType.parseMediaType(file.format().mediaType());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(file.format().isText() ? new MediaType(type, StandardCharsets.UTF_8) : type)
                .body(file.bytes());
    }

    private ResponseEntity<ProblemDetail> unknown(String format, Locale language) {
        var problem = ProblemDetail.forStatus(HttpStatus.NOT_ACCEPTABLE);
        problem.setType(URI.create("urn:gemensam:platform.export.unknown"));
        problem.setDetail(texts.get(language, "platform.export.unknown", format, ExportFormat.tokens()));
        problem.setProperty("formats", List.of(ExportFormat.tokens().split(", ")));
        return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
