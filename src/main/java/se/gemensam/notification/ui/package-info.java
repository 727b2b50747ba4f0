/** The bell of every screen, and the screen that it leads to. */
@NullMarked
package se.gemensam.notification.ui;

import org.jspecify.annotations.NullMarked;
