/** Accounts, sign-in, devices and personal tokens; the doors that every request passes. */
@ApplicationModule(allowedDependencies = {"base", "file", "shell", "mail"})
@NullMarked
package se.gemensam.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
