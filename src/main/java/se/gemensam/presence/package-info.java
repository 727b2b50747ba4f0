/** Who is where on a shared page, and which row has changed. The only room that knows Collaboration Engine. */
@ApplicationModule(allowedDependencies = {"base", "shell", "identity", "organisation", "workspace"})
@NullMarked
package se.gemensam.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
