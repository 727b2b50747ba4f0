package se.gemensam.platform.api;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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
    private final UnknownFormat unknown;

    PlatformFileController(
            PlatformImport importer, PlatformExport exporter, PlatformService platforms, UnknownFormat unknown) {
        this.importer = importer;
        this.exporter = exporter;
        this.platforms = platforms;
        this.unknown = unknown;
    }

    record Created(UUID id) {}

    /** Makes a platform of a document (DOCX, ODT, HTML, Markdown or plain text, at most 20 MB); 201 when it is stored. */
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
                .<ResponseEntity<?>>map(
                        wanted -> FileAnswer.of(exporter.write(id, wanted, options, Texts.nearest(language))))
                .orElseGet(() -> unknown.answer(format, Texts.nearest(language)));
    }
}
