/** Letters to people: written in the act's own transaction, sent by SMTP after it, tried again when the line is down. */
@ApplicationModule(allowedDependencies = {"base", "shell"})
@NullMarked
package se.gemensam.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
