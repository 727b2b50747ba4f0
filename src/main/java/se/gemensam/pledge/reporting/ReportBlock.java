package se.gemensam.pledge.reporting;

import java.util.List;

/** A piece of a report that is read from top to bottom. */
public sealed interface ReportBlock {

    /** @param level 1 below the title */
    record Heading(int level, String text) implements ReportBlock {}

    record Line(String text) implements ReportBlock {}

    /** @param rows each with as many cells as there are columns */
    record Table(List<String> columns, List<List<String>> rows) implements ReportBlock {}
}
