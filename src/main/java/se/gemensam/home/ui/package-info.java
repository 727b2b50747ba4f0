/** The first screen of the application and of each room. */
@NullMarked
package se.gemensam.home.ui;

import org.jspecify.annotations.NullMarked;
