/** The pages where one signs in, begins and keeps one's own account. */
@NullMarked
package se.gemensam.identity.ui;

import org.jspecify.annotations.NullMarked;
