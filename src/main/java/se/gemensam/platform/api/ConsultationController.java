package se.gemensam.platform.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.platform.ConsultationAnswerService;
import se.gemensam.platform.ConsultationChapter;
import se.gemensam.platform.ConsultationComment;
import se.gemensam.platform.ConsultationCompilation;
import se.gemensam.platform.ConsultationDecision;
import se.gemensam.platform.ConsultationForm;
import se.gemensam.platform.ConsultationOpinion;
import se.gemensam.platform.ConsultationOverview;
import se.gemensam.platform.ConsultationRow;
import se.gemensam.platform.ConsultationStance;
import se.gemensam.platform.ConsultationWay;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.PlatformExport;

/** The consultation on a platform, as the person or token that asks may see it, and answering in it. */
@RestController
@RequestMapping("/api/platforms/{id}/consultation")
class ConsultationController {

    private final ConsultationOverview overview;
    private final ConsultationAnswerService answers;
    private final ConsultationCompilation compilation;

    ConsultationController(
            ConsultationOverview overview, ConsultationAnswerService answers, ConsultationCompilation compilation) {
        this.overview = overview;
        this.answers = answers;
        this.compilation = compilation;
    }

    /** @param opinion GOOD, CHANGE or BAD; may be left out */
    record SectionComment(
            UUID section,
            @Nullable ConsultationOpinion opinion,
            @Nullable String words) {}

    /** @param way BODY or CHAIR */
    record Decision(
            @Nullable ConsultationWay way,
            @Nullable String body,
            @Nullable LocalDate day,
            @Nullable String paragraph) {

        static ConsultationDecision of(@Nullable Decision said) {
            return said == null
                    ? ConsultationDecision.NONE
                    : new ConsultationDecision(said.way, text(said.body), said.day, text(said.paragraph));
        }
    }

    /**
     * What the caller's own organisation answers.
     *
     * @param joins id of the organisation whose answer it joins in, with the stance JOINS
     * @param answers to the questions, in their order
     * @param handIn false to keep it as a draft, which can be changed
     */
    record Answer(
            @Nullable ConsultationStance stance,
            @Nullable UUID joins,
            @Nullable String words,
            @Nullable Decision decision,
            @Nullable List<SectionComment> sections,
            @Nullable List<String> answers,
            boolean handIn) {

        ConsultationForm form() {
            var comments = new LinkedHashMap<UUID, ConsultationComment>();
            Objects.requireNonNullElse(sections, List.<SectionComment>of()).forEach(comment -> {
                if (comments.put(
                                Objects.requireNonNull(comment.section()),
                                new ConsultationComment(comment.opinion(), text(comment.words())))
                        != null) {
                    throw new RefusedException("consultation.section.unknown");
                }
            });
            return new ConsultationForm(
                    stance,
                    joins,
                    Decision.of(decision),
                    text(words),
                    comments,
                    Objects.requireNonNullElse(answers, List.<String>of()));
        }
    }

    /** @param answers point by point, of what the caller may read */
    record Summary(ConsultationRow consultation, List<ConsultationChapter> answers) {}

    @GetMapping
    Summary read(@PathVariable UUID id) {
        var row = overview.of(id).orElseThrow(() -> new NotFoundException("consultation of " + id));
        return new Summary(row, compilation.of(id));
    }

    /** 204 when it is kept, or handed in. */
    @PostMapping("/answers")
    ResponseEntity<Void> answer(@PathVariable UUID id, @RequestBody Answer answer) {
        if (answer.handIn()) {
            answers.handInOwn(id, answer.form());
        } else {
            answers.saveOwn(id, answer.form());
        }
        return ResponseEntity.noContent().build();
    }

    /** The version that is asked about, as PDF with its lines counted. */
    @GetMapping("/paper")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, Locale language) {
        return file(compilation.paper(id, Texts.nearest(language)));
    }

    /** What was answered and the caller may read, as pdf or docx. */
    @GetMapping("/compilation")
    ResponseEntity<byte[]> compilation(
            @PathVariable UUID id, @RequestParam(defaultValue = "pdf") String format, Locale language) {
        var wanted =
                ExportFormat.of(format).orElseThrow(() -> new RefusedException("consultation.compilation.formats"));
        return file(compilation.write(id, wanted, Texts.nearest(language)));
    }

    private static ResponseEntity<byte[]> file(PlatformExport.File file) {
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

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
