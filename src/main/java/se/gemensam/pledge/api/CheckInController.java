package se.gemensam.pledge.api;

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
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.organisation.Side;
import se.gemensam.platform.ExportFormat;
import se.gemensam.pledge.CheckInDraft;
import se.gemensam.pledge.CheckInField;
import se.gemensam.pledge.CheckInMinutes;
import se.gemensam.pledge.CheckInOverview;
import se.gemensam.pledge.CheckInPage;
import se.gemensam.pledge.CheckInReason;
import se.gemensam.pledge.CheckInRow;
import se.gemensam.pledge.CheckInService;
import se.gemensam.pledge.CheckInState;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeOutcome;

/** Check-ins, their agendas and minutes, for the members of both sides. */
@RestController
@RequestMapping("/api/pledges/check-ins")
class CheckInController {

    private final CheckInOverview overview;
    private final CheckInService checkIns;
    private final CheckInMinutes minutes;

    CheckInController(CheckInOverview overview, CheckInService checkIns, CheckInMinutes minutes) {
        this.overview = overview;
        this.checkIns = checkIns;
        this.minutes = minutes;
    }

    record CheckInLine(UUID id, String title, LocalDate day, String place, CheckInState state, int items) {

        static CheckInLine of(CheckInRow row) {
            return new CheckInLine(row.id(), row.title(), row.day(), row.place(), row.state(), row.items());
        }
    }

    /**
     * Something on the agenda.
     *
     * @param pledgeId null for a topic
     * @param said what the sides said when they last differed
     */
    record ItemSummary(
            UUID id,
            @Nullable UUID pledgeId,
            String number,
            String title,
            @Nullable PledgeLabel label,
            Set<CheckInReason> reasons,
            Map<Side, PledgeOutcome> said,
            String note,
            String conclusion) {

        static ItemSummary of(CheckInPage.Item item) {
            var about = item.about();
            return new ItemSummary(
                    item.id(),
                    about == null ? null : about.pledgeId(),
                    about == null ? "" : about.number(),
                    item.title(),
                    about == null ? null : about.label(),
                    item.reasons(),
                    about == null ? Map.of() : about.said(),
                    item.note(),
                    item.conclusion());
        }
    }

    record CheckInSummary(
            UUID id, String title, LocalDate day, String place, CheckInState state, List<ItemSummary> items) {

        static CheckInSummary of(CheckInPage page) {
            return new CheckInSummary(
                    page.id(),
                    page.title(),
                    page.day(),
                    page.place(),
                    page.state(),
                    page.items().stream().map(ItemSummary::of).toList());
        }
    }

    record NewCheckIn(
            @Nullable UUID workspaceId,
            @Nullable String title,
            @Nullable LocalDate day,
            @Nullable String place) {}

    record Created(UUID id) {}

    /** Words as the caller found them, and as they are to read. */
    record NewWords(
            @Nullable CheckInField field,
            @Nullable String before,
            @Nullable String after) {}

    record Words(String now) {}

    @GetMapping
    List<CheckInLine> list(@RequestParam("workspace") UUID workspaceId) {
        return overview.rows(workspaceId).stream().map(CheckInLine::of).toList();
    }

    /** Plans a check-in, with everything on its agenda that should be taken up on that day; 201 when it is stored. */
    @PostMapping
    ResponseEntity<Created> plan(@RequestBody NewCheckIn checkIn) {
        if (checkIn.workspaceId() == null) {
            throw new RefusedException("checkIn.incomplete");
        }
        var id = checkIns.plan(
                checkIn.workspaceId(),
                new CheckInDraft(
                        Objects.requireNonNullElse(checkIn.title(), ""),
                        checkIn.day(),
                        Objects.requireNonNullElse(checkIn.place(), "")));
        return ResponseEntity.created(URI.create("/api/pledges/check-ins/" + id))
                .body(new Created(id));
    }

    @GetMapping("/{id}")
    CheckInSummary get(@PathVariable UUID id) {
        return CheckInSummary.of(overview.get(id));
    }

    /** Begins it: from then on what is said is written down. */
    @PostMapping("/{id}/start")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hold(@PathVariable UUID id) {
        checkIns.hold(id);
    }

    /** Writes the note or the conclusion of something on the agenda; 400 when somebody else has written otherwise since. */
    @PutMapping("/items/{item}")
    Words write(@PathVariable UUID item, @RequestBody NewWords words) {
        if (words.field() == null) {
            throw new RefusedException("checkIn.incomplete");
        }
        return new Words(checkIns.write(
                item,
                words.field(),
                Objects.requireNonNullElse(words.before(), ""),
                Objects.requireNonNullElse(words.after(), "")));
    }

    /** The minutes as a Word document. */
    @GetMapping("/{id}/minutes")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id, Locale language) {
        var file = minutes.write(id, Texts.nearest(language));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(ExportFormat.DOCX.mediaType()))
                .body(file.bytes());
    }
}
