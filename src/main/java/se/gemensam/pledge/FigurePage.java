package se.gemensam.pledge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a pledge, with how it goes.
 *
 * @param values the latest of them, the latest first
 * @param count of how many there are
 * @param rolled what the figures of the pledges below come to; null when it is measured on its own
 */
public record FigurePage(
        UUID id,
        IndicatorDraft says,
        FigureCourse course,
        FigureSeries series,
        List<MeasurementRow> values,
        int count,
        @Nullable Rolled rolled) {

    public FigurePage {
        values = List.copyOf(values);
    }
}
