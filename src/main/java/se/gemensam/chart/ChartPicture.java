package se.gemensam.chart;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a chart shows, and not how. Its words are in the reader's language; titles and labels may be what people typed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface ChartPicture permits Course, Shares, Bars, Timeline {

    /** What is shown, a few words. */
    String title();

    /** What one sees in it, one sentence: the picture for those who do not see it. */
    String description();
}
