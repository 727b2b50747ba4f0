/** Talk as a part of any page: its threads, and a place to say something. */
@NamedInterface("ui")
@NullMarked
package se.gemensam.discussion.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
