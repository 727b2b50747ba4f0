package se.gemensam.file;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files as answers that browsers save and never open by themselves, whatever stands in them. */
public final class Saved {

    private Saved() {}

    public static ResponseEntity<byte[]> as(String name, FileKind kind, byte[] bytes) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .body(bytes);
    }
}
