package se.gemensam.platform.api;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.Texts;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.ExportOptions;
import se.gemensam.platform.FileOrderRow;
import se.gemensam.platform.FileOrderService;
import se.gemensam.platform.FileOrderState;
import se.gemensam.platform.FileProgress;
import se.gemensam.platform.PlatformService;

/** Files of platforms that are made beside the request, each for who asked for it alone. */
@RestController
@RequestMapping("/api")
class FileOrderController {

    private final FileOrderService orders;
    private final PlatformService platforms;
    private final UnknownFormat unknown;

    FileOrderController(FileOrderService orders, PlatformService platforms, UnknownFormat unknown) {
        this.orders = orders;
        this.platforms = platforms;
        this.unknown = unknown;
    }

    /**
     * How far a file has come: which step of how many, and how many sections are through it.
     *
     * @param stage READING, COMPARING, WRITING, LAYING_OUT or FINISHING
     * @param of 0 in a step that does not go section by section
     */
    record Progress(String stage, int step, int steps, int done, int of) {

        static @Nullable Progress of(@Nullable FileProgress progress) {
            return progress == null
                    ? null
                    : new Progress(
                            progress.stage().name(), progress.step(), progress.steps(), progress.done(), progress.of());
        }
    }

    /**
     * A file that was asked for.
     *
     * @param progress only while it is being made
     * @param name empty until it is made
     * @param bytes its size; 0 until it is made
     */
    record Order(
            UUID id,
            UUID platformId,
            String format,
            FileOrderState state,
            @Nullable Progress progress,
            Instant orderedAt,
            @Nullable Instant endedAt,
            String name,
            long bytes) {

        static Order of(FileOrderRow row) {
            return new Order(
                    row.id(),
                    row.platformId(),
                    row.format().token(),
                    row.state(),
                    Progress.of(row.progress()),
                    row.orderedAt(),
                    row.endedAt(),
                    row.name(),
                    row.bytes());
        }
    }

    /**
     * Asks for the platform as a file, as it reads when its turn comes; 202 with where to look, 406 with the list of formats for any
     * other.
     *
     * @param lines whether lines are counted in the margin
     * @param signatures whether there is a page to sign
     * @param against number of a version: the file shows what has changed since
     */
    @PostMapping("/platforms/{id}/exports")
    ResponseEntity<?> order(
            @PathVariable UUID id,
            @RequestParam("format") String format,
            @RequestParam(defaultValue = "false") boolean lines,
            @RequestParam(defaultValue = "false") boolean signatures,
            @RequestParam(required = false) @Nullable Integer against,
            Locale language) {
        platforms.get(id); // what may not be seen is missing, whatever the format
        var nearest = Texts.nearest(language);
        var options = new ExportOptions(lines, signatures, against);
        return ExportFormat.of(format)
                .<ResponseEntity<?>>map(wanted -> accepted(orders.order(id, wanted, options, nearest)))
                .orElseGet(() -> unknown.answer(format, nearest));
    }

    private ResponseEntity<Order> accepted(UUID order) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/exports/" + order))
                .body(Order.of(orders.get(order)));
    }

    @GetMapping("/exports/{id}")
    Order get(@PathVariable UUID id) {
        return Order.of(orders.get(id));
    }

    /** The file; 404 while it is not ready. It waits for a day after it was made. */
    @GetMapping("/exports/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        return FileAnswer.of(orders.file(id));
    }

    /** Takes the file back, or away. */
    @DeleteMapping("/exports/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        orders.remove(id);
    }
}
