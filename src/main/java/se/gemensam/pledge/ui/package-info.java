/** Screens of pledges. */
@NamedInterface("ui")
@NullMarked
package se.gemensam.pledge.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
