/** What was done in a joint room, by whom and when, as each member may know of it; and what of it is new to a member. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "shell",
            "organisation",
            "workspace",
            "discussion::ui",
            "platform::ui",
            "pledge::ui"
        })
@NullMarked
package se.gemensam.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
