/** What is new for a person: in the application as it happens, by mail as often as the person wants; and what one follows. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "shell",
            "mail",
            "identity",
            "organisation",
            "workspace",
            "presence",
            "discussion",
            "platform::ui",
            "pledge::ui",
            "workspace::ui"
        })
@NullMarked
package se.gemensam.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
