/** REST of live texts. */
@NullMarked
package se.gemensam.livetext.api;

import org.jspecify.annotations.NullMarked;
