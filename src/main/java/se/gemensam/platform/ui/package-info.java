/** Screens of platforms. */
@NullMarked
package se.gemensam.platform.ui;

import org.jspecify.annotations.NullMarked;
