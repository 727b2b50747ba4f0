/** The application frame, error views and the parts that screens are built from. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package se.gemensam.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
