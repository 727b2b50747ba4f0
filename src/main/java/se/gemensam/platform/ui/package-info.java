/** Screens of platforms. */
@NamedInterface("ui")
@NullMarked
package se.gemensam.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
