package se.gemensam.platform.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.gemensam.platform.PlatformExport;

/** Files as answers, to be kept under their names. */
final class FileAnswer {

    private FileAnswer() {}

    static ResponseEntity<byte[]> of(PlatformExport.File file) {
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
}
