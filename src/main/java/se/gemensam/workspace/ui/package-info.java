/** The people of a joint room: who is in it, who is asked in, and the doors that the asked come through. */
@NamedInterface("ui")
@NullMarked
package se.gemensam.workspace.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
