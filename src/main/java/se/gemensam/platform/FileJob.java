package se.gemensam.platform;

import java.util.Locale;
import java.util.UUID;
import se.gemensam.platform.exporting.Headway.Stage;

/**
 * An order in the hands of a worker.
 *
 * @param attempt what it is handed in for: another when it was begun anew meanwhile
 */
record FileJob(
        UUID orderId,
        int attempt,
        UUID accountId,
        UUID platformId,
        ExportFormat format,
        ExportOptions options,
        Locale language) {

    static FileJob of(FileOrder order) {
        return new FileJob(
                order.id(),
                order.attempts(),
                order.accountId(),
                order.platformId(),
                order.format(),
                order.options(),
                order.language());
    }

    FileProgress begun() {
        return FileProgress.begun(format, options.against() != null);
    }

    FileProgress at(Stage stage, int done, int of) {
        return FileProgress.at(format, options.against() != null, stage, done, of);
    }
}
