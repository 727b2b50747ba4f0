package se.gemensam.pledge.reporting;

import java.util.List;

/**
 * A sheet with a heading to each column.
 *
 * @param name 1–31 characters
 * @param rows each with as many cells as there are columns
 */
public record ReportSheet(String name, List<String> columns, List<List<ReportCell>> rows) {}
