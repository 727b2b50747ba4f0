/** Platforms over REST. */
@NullMarked
package se.gemensam.platform.api;

import org.jspecify.annotations.NullMarked;
