/** Writes a list of pledges as files, from rows that the caller has the right to see. */
@NullMarked
package se.gemensam.pledge.reporting;

import org.jspecify.annotations.NullMarked;
