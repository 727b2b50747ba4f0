/** Where one begins: the rooms one is in, and in a room what waits. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "shell",
            "identity",
            "organisation",
            "workspace",
            "discussion",
            "platform",
            "platform::ui",
            "pledge",
            "pledge::ui",
            "activity",
            "activity::ui"
        })
@NullMarked
package se.gemensam.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
