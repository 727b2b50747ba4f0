/** The page that makes the first administrator. */
@NullMarked
package se.gemensam.identity.ui;

import org.jspecify.annotations.NullMarked;
