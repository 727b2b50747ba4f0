package se.gemensam.platform;

import org.jspecify.annotations.Nullable;

/**
 * What a file is to hold beside the text as it reads now. A format that has no place for it leaves it out.
 *
 * @param lineNumbers whether lines are counted in the margin
 * @param signatures whether there is a page to sign
 * @param against number of the version whose differences to the text now are shown; null for the text alone
 */
public record ExportOptions(
        boolean lineNumbers, boolean signatures, @Nullable Integer against) {

    public static final ExportOptions PLAIN = new ExportOptions(false, false, null);
}
