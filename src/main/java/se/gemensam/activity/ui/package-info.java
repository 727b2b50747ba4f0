/** The list of what was done in a room. */
@NamedInterface("ui")
@NullMarked
package se.gemensam.activity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
