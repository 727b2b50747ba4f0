/** REST: personal tokens. */
@NullMarked
package se.gemensam.identity.api;

import org.jspecify.annotations.NullMarked;
