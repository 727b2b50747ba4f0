package se.gemensam.pledge;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.base.Time;
import se.gemensam.pledge.reporting.CsvReport;
import se.gemensam.pledge.reporting.ExcelReport;
import se.gemensam.pledge.reporting.PdfReport;
import se.gemensam.pledge.reporting.WordReport;
import se.gemensam.workspace.WorkspaceService;

/** Writes the pledges of a room that a filter lets through as a file to take home. */
@Service
@Transactional(readOnly = true)
public class TrackerReport {

    /** @param name with its ending */
    public record File(String name, PledgeReportFormat format, byte[] bytes) {}

    private final PledgeTracker tracker;
    private final WorkspaceService rooms;
    private final Texts texts;
    private final Clock clock;

    TrackerReport(PledgeTracker tracker, WorkspaceService rooms, Texts texts, Clock clock) {
        this.tracker = tracker;
        this.rooms = rooms;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws RefusedException when there are more pledges than a file of that kind holds */
    public File write(
            UUID workspaceId, PledgeFilter filter, PledgeSort sort, PledgeReportFormat format, Locale language) {
        var count = tracker.count(workspaceId, filter);
        if (count.total() > format.most()) {
            throw new RefusedException("pledgeReport.tooMany", count.total(), format.most());
        }
        var rows = tracker.all(workspaceId, filter, sort, format.most());
        var room = rooms.get(workspaceId);
        var today = Time.today(clock);
        var words = new PledgeReportWords(texts, language);
        var bytes = switch (format) {
            case PDF -> PdfReport.write(words.text(room.name(), filter, count, rows, today));
            case DOCX -> WordReport.write(words.text(room.name(), filter, count, rows, today));
            case XLSX -> ExcelReport.write(words.title(filter), words.sheets(rows));
            case CSV -> CsvReport.write(words.sheets(rows).getFirst(), language);
        };
        return new File(
                "%s-%s-%s.%s".formatted(texts.get(language, "pledgeReport.file"), room.slug(), today, format.token()),
                format,
                bytes);
    }
}
