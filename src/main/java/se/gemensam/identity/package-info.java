/** Accounts, sign-in, device tokens and personal API tokens. */
@ApplicationModule(allowedDependencies = {"base", "shell"})
@NullMarked
package se.gemensam.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
