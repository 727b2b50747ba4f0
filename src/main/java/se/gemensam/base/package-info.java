/** Clock, ids, errors and texts that every room uses. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.gemensam.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
