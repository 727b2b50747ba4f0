/** Joint rooms of two sides: members, roles, audience and what a member may do. */
@ApplicationModule(allowedDependencies = {"base", "shell", "mail", "identity", "organisation"})
@NullMarked
package se.gemensam.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
