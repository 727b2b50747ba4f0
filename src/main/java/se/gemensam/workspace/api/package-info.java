/** REST: the rooms of the person. */
@NullMarked
package se.gemensam.workspace.api;

import org.jspecify.annotations.NullMarked;
