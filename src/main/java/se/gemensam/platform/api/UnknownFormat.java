package se.gemensam.platform.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.gemensam.base.Texts;
import se.gemensam.platform.ExportFormat;

/** The answer to a format that there is not: 406, with those that there are. */
@Component
class UnknownFormat {

    private final Texts texts;

    UnknownFormat(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<ProblemDetail> answer(String format, Locale language) {
        var problem = ProblemDetail.forStatus(HttpStatus.NOT_ACCEPTABLE);
        problem.setType(URI.create("urn:gemensam:platform.export.unknown"));
        problem.setDetail(texts.get(language, "platform.export.unknown", format, ExportFormat.tokens()));
        problem.setProperty("formats", List.of(ExportFormat.tokens().split(", ")));
        return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
