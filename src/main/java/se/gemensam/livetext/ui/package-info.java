/** The live text as parts of a view: a page of sections that are read and written in the same place. */
@NamedInterface("ui")
@NullMarked
package se.gemensam.livetext.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
