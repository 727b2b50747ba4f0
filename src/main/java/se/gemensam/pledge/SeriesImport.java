package se.gemensam.pledge;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Time;

/** Shows what a file would enter of a figure. What is to be kept of it goes to {@link MeasurementService}. */
@Service
@Transactional(readOnly = true)
public class SeriesImport {

    public static final int MOST_MEGABYTES = SeriesTable.MOST_MEGABYTES;

    private final PledgeAccess access;
    private final IndicatorRepository indicators;
    private final MeasurementRepository measurements;
    private final Clock clock;

    SeriesImport(PledgeAccess access, IndicatorRepository indicators, MeasurementRepository measurements, Clock clock) {
        this.access = access;
        this.indicators = indicators;
        this.measurements = measurements;
        this.clock = clock;
    }

    /**
     * Reads a CSV or XLSX file with a column for the day or year, one for the value, and maybe one for a note and one for the source.
     *
     * @param name of the file, which says what it is
     * @throws se.gemensam.base.RefusedException when the file as a whole cannot be read
     */
    public SeriesPreview preview(UUID indicatorId, String name, byte[] file) {
        var indicator = indicators
                .findById(indicatorId)
                .filter(found -> !found.isRemoved())
                .orElseThrow(() -> new NotFoundException("indicator " + indicatorId));
        access.require(PledgeAct.REPORT, indicator.pledgeId());
        return new SeriesReader(indicator.draft(), measurements.days(indicatorId), Time.today(clock))
                .read(SeriesTable.read(name, file));
    }
}
