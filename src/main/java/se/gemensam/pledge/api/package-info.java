/** Pledges over REST. */
@NullMarked
package se.gemensam.pledge.api;

import org.jspecify.annotations.NullMarked;
