/** Live documents: socket, steps, engine, read model and anchors. */
@ApplicationModule(allowedDependencies = {"base", "shell", "identity", "organisation", "workspace"})
@NullMarked
package se.gemensam.livetext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
