/**
 * Organisations with their bodies, relations and geography, the offices (uppdrag) that people hold in them, and where the
 * party stands in each assembly. Relations are a graph; no right follows from one.
 */
@ApplicationModule(allowedDependencies = {"base", "shell", "identity"})
@NullMarked
package se.gemensam.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
