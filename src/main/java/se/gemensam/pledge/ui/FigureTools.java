package se.gemensam.pledge.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.gemensam.pledge.FigureOverview;
import se.gemensam.pledge.IndicatorService;
import se.gemensam.pledge.MeasurementService;
import se.gemensam.pledge.SeriesImport;

/** What figures are shown and written with. */
@Component
record FigureTools(
        FigureOverview figures,
        IndicatorService indicators,
        MeasurementService measurements,
        SeriesImport series,
        Clock clock) {}
