/** Writes a platform as HTML, Markdown or JSON, from a copy that the caller has the right to see. */
@NullMarked
package se.gemensam.platform.exporting;

import org.jspecify.annotations.NullMarked;
