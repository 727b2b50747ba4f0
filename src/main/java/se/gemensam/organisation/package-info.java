/** Organisations, their bodies, relations and geography, and the offices that people hold in them. */
@ApplicationModule(allowedDependencies = {"base", "shell", "identity"})
@NullMarked
package se.gemensam.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
