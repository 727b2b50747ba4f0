package se.gemensam.pledge.reporting;

import java.util.List;
import java.util.Locale;

/**
 * A report that is read from top to bottom.
 *
 * @param subtitle what it is about, in a line
 * @param foot what stands at the left of each page's foot
 * @param page what stands at the right, with the signs for the numbers of pages
 * @param language of the words around the pledges
 */
public record ReportText(
        String title, String subtitle, String foot, String page, Locale language, List<ReportBlock> blocks) {}
