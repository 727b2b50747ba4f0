/**
 * Writes a platform as HTML, Markdown or JSON, from a copy that the caller has the right to see; and what others write files with: sheets
 * of paper, Word documents, parts of XML in a zip.
 */
@NamedInterface("exporting")
@NullMarked
package se.gemensam.platform.exporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
